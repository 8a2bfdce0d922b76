package io.alianza.partner.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A partner.
 *
 * @param displayName trade name, else legal name; the number when a person's data were erased
 * @param weight its share of leads relative to others, decimal digits
 * @param territories paths it may sell in on the day asked for, by its agreements in force; {@code *}: everywhere
 * @param products paths it may sell; {@code *}: all
 * @param since business day it was entered on
 */
record PartnerAnswer(
        String id,
        String number,
        String kind,
        String displayName,
        @Nullable String legalName,
        @Nullable String tradeName,
        @Nullable String taxId,
        String country,
        List<String> types,
        @Nullable String category,
        String status,
        @Nullable String parentId,
        int capacity,
        String weight,
        Map<String, String> externalIds,
        List<String> territories,
        List<String> products,
        LocalDate since,
        long version) {}
