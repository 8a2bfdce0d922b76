package io.alianza.leads.customer;

import io.alianza.support.model.KeyedHash;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the same customer again without telling who it is: keyed hashes of its tax id and of its web domain. */
public final class CustomerKeys {

    private final KeyedHash hash;

    public CustomerKeys(KeyedHash hash) {
        this.hash = hash;
    }

    /** One key for each that is stated, however it was written. */
    public List<String> of(@Nullable String taxId, @Nullable String domain) {
        return Stream.concat(
                        Stream.ofNullable(taxId)
                                .map(CustomerKeys::plainTaxId)
                                .filter(text -> !text.isEmpty())
                                .map(text -> hash.id("tax-id", text)),
                        Stream.ofNullable(domain)
                                .map(CustomerKeys::plainDomain)
                                .filter(text -> !text.isEmpty())
                                .map(text -> hash.id("domain", text)))
                .toList();
    }

    /** {@code es b-12.345.678} is {@code ESB12345678}. */
    static String plainTaxId(String taxId) {
        return taxId.replaceAll("[\\s./-]", "").toUpperCase(Locale.ROOT);
    }

    /** {@code https://www.Example.es/shop} and {@code sales@example.es} are {@code example.es}. */
    static String plainDomain(String domain) {
        return domain.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^[a-z]+://", "")
                .replaceFirst("^[^@/]*@", "")
                .replaceFirst("[/:?#].*$", "")
                .replaceFirst("^www\\.", "");
    }
}
