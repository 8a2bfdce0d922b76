package io.alianza.commission.words;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of one language. Spanish is the default, English beside it; every other language gets Spanish. Amounts show all
 * decimals they have, at least those of their currency: what is printed can be added up by hand.
 */
public final class Words {

    private static final String TEXTS = "commission-words";
    private static final int MOST_DECIMALS = 12;

    private final Locale locale;
    private final ResourceBundle texts;
    private final DateTimeFormatter dayFormat;
    private final DateTimeFormatter monthFormat;

    private Words(Locale locale, String dayPattern) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                TEXTS, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.dayFormat = DateTimeFormatter.ofPattern(dayPattern, locale);
        this.monthFormat = DateTimeFormatter.ofPattern("LLLL uuuu", locale);
    }

    private static final Words SPANISH = new Words(Locale.of("es", "ES"), "d/M/uuuu");
    private static final Words ENGLISH = new Words(Locale.UK, "d MMMM uuuu");

    public static Words of(Locale caller) {
        return caller.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : SPANISH;
    }

    public String language() {
        return locale.getLanguage();
    }

    /** The text of a key, with values put in at {@code {0}}, {@code {1}} … */
    public String text(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }

    /** {@code 1.234,50 €} or {@code €1,234.50}. */
    public String money(BigDecimal amount, String currency) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        return written(format, amount, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    /** A bound of a band: a number of whatever currency the deal is in. */
    public String number(BigDecimal number) {
        return written((DecimalFormat) NumberFormat.getNumberInstance(locale), number, 0);
    }

    /** {@code 7 %} or {@code 7%}; given in hundredths, as plans state it. */
    public String percent(BigDecimal percent) {
        return written((DecimalFormat) NumberFormat.getPercentInstance(locale), percent.movePointLeft(2), 0);
    }

    public String day(LocalDate day) {
        return dayFormat.format(day);
    }

    public String month(YearMonth month) {
        return monthFormat.format(month);
    }

    /** {@code a, b y c} or {@code a, b and c}. */
    public String list(List<String> items) {
        return items.size() < 2
                ? String.join("", items)
                : text("list.and", String.join(", ", items.subList(0, items.size() - 1)), items.getLast());
    }

    private static String written(DecimalFormat format, BigDecimal number, int leastDecimals) {
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }
}
