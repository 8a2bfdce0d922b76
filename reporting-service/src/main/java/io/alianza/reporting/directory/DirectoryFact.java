package io.alianza.reporting.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is told about partners and trees, as reports need it. */
public sealed interface DirectoryFact {

    sealed interface OfPartner extends DirectoryFact {

        String partnerId();

        /** The partner after it. */
        PartnerEntry after(@Nullable PartnerEntry before);
    }

    record PartnerEntered(PartnerEntry entry) implements OfPartner {

        @Override
        public String partnerId() {
            return entry.partnerId();
        }

        @Override
        public PartnerEntry after(@Nullable PartnerEntry before) {
            return entry;
        }
    }

    record PartnerRenamed(String partnerId, @Nullable String name) implements OfPartner {

        @Override
        public PartnerEntry after(@Nullable PartnerEntry before) {
            return known(before, partnerId).named(name);
        }
    }

    record PartnerStands(String partnerId, LocalDate from, boolean active) implements OfPartner {

        @Override
        public PartnerEntry after(@Nullable PartnerEntry before) {
            return known(before, partnerId).standing(from, active);
        }
    }

    record ProductNamed(String path, String name) implements DirectoryFact {}

    record TerritoryNamed(String path, String name) implements DirectoryFact {}

    private static PartnerEntry known(@Nullable PartnerEntry entry, String partnerId) {
        if (entry == null) {
            throw new IllegalStateException(partnerId + " was never registered");
        }
        return entry;
    }
}
