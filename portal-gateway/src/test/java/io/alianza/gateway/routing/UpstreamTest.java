package io.alianza.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpstreamTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/partners, PARTNER",
        "/api/v1/partners/partner-1/contacts, PARTNER",
        "/api/v1/partner-names, PARTNER",
        "/api/v1/imports/territories, PARTNER",
        "/api/v1/imports/deals/import-1/report, LEADS",
        "/api/v1/deal-checks, LEADS",
        "/api/v1/commissions/approvals, COMMISSION",
        "/api/v1/statement-closings/preview, COMMISSION",
        "/api/v1/reports/sales, REPORTING"
    })
    void the_first_noun_decides(String path, Upstream owner) {
        assertThat(Upstream.owning(path)).contains(owner);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/users",
        "/api/v1/imports",
        "/api/v1/",
        "/partners",
        "/api/v2/partners",
        "/api/v1/partnersx",
        "/api/v1/accounts"
    })
    void what_nobody_owns_goes_nowhere(String path) {
        assertThat(Upstream.owning(path)).isEmpty();
    }

    @Test
    void spanish_unless_english_is_wanted() {
        assertThat(Languages.of(null)).isEqualTo(Languages.SPANISH);
        assertThat(Languages.of("tr")).isEqualTo(Languages.SPANISH);
        assertThat(Languages.of("en-GB,en;q=0.9")).isEqualTo(Languages.ENGLISH);
        assertThat(Languages.of("ca, es;q=0.8, en;q=0.5")).isEqualTo(Locale.of("es"));
        assertThat(Languages.of("not; a=header,,")).isEqualTo(Languages.SPANISH);
    }
}
