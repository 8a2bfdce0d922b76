package io.alianza.leads.lead;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On what ground the data of the lead's person are held and passed on.
 *
 * @param legalBasis one of {@link #LEGAL_BASES}; absent when not stated
 * @param noticeGivenOn day the person was told; absent when not stated
 * @param marketingConsent the person agreed to be written to
 */
public record DataBasis(
        @Nullable String legalBasis, @Nullable LocalDate noticeGivenOn, boolean marketingConsent) {

    /** GDPR, article 6. */
    public static final Set<String> LEGAL_BASES = Set.of("consent", "contract", "legitimate-interest");

    public static final DataBasis NOT_STATED = new DataBasis(null, null, false);
}
