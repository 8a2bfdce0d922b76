package io.alianza.gateway.portal.text;

import io.alianza.support.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.ListFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The one formatter, for one reader: their language and their zone. Templates know it as {@code f}. */
public final class Formats {

    /** Nothing to say: a quotient without inputs, a field nobody filled. */
    public static final String DASH = "–";

    private final Locale language;
    private final Locale region;
    private final ZoneId zone;
    private final Clock clock;
    private final MessageSource messages;

    public Formats(Locale language, ZoneId zone, Clock clock, MessageSource messages) {
        this.language = language;
        // Spain and the United Kingdom: the euro sign and the order of day and month as European readers expect them.
        this.region = language.getLanguage().equals("en") ? Locale.UK : Locale.of("es", "ES");
        this.zone = zone;
        this.clock = clock;
        this.messages = messages;
    }

    public Locale language() {
        return language;
    }

    /** {@code 1.234,50 €}; more than the currency's own decimals only where the amount has them. */
    public String money(@Nullable Money money) {
        if (money == null) {
            return DASH;
        }
        int own = Currency.getInstance(money.currency()).getDefaultFractionDigits();
        int recorded = Math.max(own, money.amount().stripTrailingZeros().scale());
        return money(money, own, Math.min(recorded, 4));
    }

    /** {@code 1.235 €}: for a figure at a glance, and for the ticks of a chart. */
    public String roundMoney(@Nullable Money money) {
        return money == null ? DASH : money(money, 0, 0);
    }

    private String money(Money money, int least, int most) {
        NumberFormat format = NumberFormat.getCurrencyInstance(region);
        format.setCurrency(Currency.getInstance(money.currency()));
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(money.amount());
    }

    public String whole(@Nullable Number number) {
        return number == null ? DASH : NumberFormat.getIntegerInstance(region).format(number);
    }

    /** How many are on the page: {@code 50 o más} when the list goes on. */
    public String count(long shown, boolean goesOn) {
        return goesOn ? say("list.or-more", whole(shown)) : whole(shown);
    }

    /** Up to four decimals, none more than there are. */
    public String decimal(@Nullable BigDecimal number) {
        if (number == null) {
            return DASH;
        }
        NumberFormat format = NumberFormat.getNumberInstance(region);
        format.setMaximumFractionDigits(4);
        return format.format(number);
    }

    /** A ratio as a percentage: 0.074 is {@code 7,4 %}. */
    public String percent(@Nullable BigDecimal ratio) {
        if (ratio == null) {
            return DASH;
        }
        NumberFormat format = NumberFormat.getPercentInstance(region);
        format.setMaximumFractionDigits(1);
        return format.format(ratio);
    }

    /** {@code 17 nov 2026}. */
    public String day(@Nullable LocalDate day) {
        return day == null
                ? DASH
                : DateTimeFormatter.ofPattern("d MMM yyyy", region).format(day);
    }

    /** {@code noviembre de 2026}. */
    public String month(@Nullable YearMonth month) {
        if (month == null) {
            return DASH;
        }
        String pattern = language.getLanguage().equals("en") ? "LLLL yyyy" : "LLLL 'de' yyyy";
        return DateTimeFormatter.ofPattern(pattern, region).format(month);
    }

    /** {@code nov 2026}: where twelve stand side by side. */
    public String shortMonth(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLL yyyy", region).format(month);
    }

    /** {@code 17 nov 2026, 10:32} in the reader's zone. */
    public String instant(@Nullable Instant instant) {
        return instant == null
                ? DASH
                : DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", region).format(instant.atZone(zone));
    }

    /** {@code hoy a las 17:00}, {@code mañana a las 10:00}, {@code el 17 nov 2026 a las 10:00}. */
    public String moment(@Nullable Instant instant) {
        if (instant == null) {
            return DASH;
        }
        LocalDate day = instant.atZone(zone).toLocalDate();
        LocalDate today = today();
        String time = DateTimeFormatter.ofPattern("HH:mm", region).format(instant.atZone(zone));
        if (day.equals(today)) {
            return say("moment.today", time);
        }
        if (day.equals(today.plusDays(1))) {
            return say("moment.tomorrow", time);
        }
        return day.equals(today.minusDays(1)) ? say("moment.yesterday", time) : say("moment.on", day(day), time);
    }

    /** {@code ES}, {@code España}; the code itself when it is none. */
    public String country(@Nullable String code) {
        return code == null ? DASH : Locale.of("", code).getDisplayCountry(language);
    }

    /** {@code AUD · dólar australiano}: by its code, because several are called dollar. */
    public String currency(String code) {
        return code + " · " + Currency.getInstance(code).getDisplayName(language);
    }

    /** {@code a, b y c}. */
    public String list(@Nullable List<String> items) {
        return items == null || items.isEmpty()
                ? DASH
                : ListFormat.getInstance(region, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(items);
    }

    /** What a sale is called where its customer may not stand: its number in the other system, else its day. */
    public String sale(@Nullable Map<String, String> externalIds, @Nullable LocalDate wonOn) {
        return externalIds == null || externalIds.isEmpty()
                ? say("sale.of", day(wonOn))
                : externalIds.values().stream().sorted().findFirst().orElseThrow();
    }

    /** Sums that are never added: {@code 10,00 € y 5,00 US$}. Of no currency at all there is nothing to say. */
    public String moneys(List<Money> amounts) {
        return list(amounts.stream().map(this::money).toList());
    }

    public String words(String group, @Nullable List<String> codes) {
        return codes == null
                ? DASH
                : list(codes.stream().map(code -> word(group, code)).toList());
    }

    /** How a state looks: good, bad, waiting for somebody, or simply new. Its word always stands beside the colour. */
    public String tone(@Nullable String code) {
        return Tones.of(code);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** A text of the message files. */
    public String say(String key, Object... values) {
        return messages.getMessage(key, values, language);
    }

    /** A state or code of an open list: its words, or the code itself where the portal does not know it yet. */
    public String word(String group, @Nullable String code) {
        return code == null
                ? DASH
                : Objects.requireNonNull(messages.getMessage(group + "." + code, null, code, language));
    }
}
