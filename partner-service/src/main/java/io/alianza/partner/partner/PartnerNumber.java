package io.alianza.partner.partner;

import java.util.Locale;

/** The short number people say on the telephone; given by the vendor, or made from the partner's id. */
public final class PartnerNumber {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int HEX_DIGITS = 10;
    private static final int BITS_A_LETTER = 5;
    private static final int LETTERS = 8;

    private PartnerNumber() {}

    /**
     * The last 40 bits of the id, which are random, in Crockford's base 32 (no I, L, O, U): {@code P-4F7K-9XQ2}. No counter, so
     * registering needs no stream that everybody writes to.
     */
    public static String madeFrom(String partnerId) {
        String digits = partnerId.replace("-", "");
        long bits = Long.parseLong(digits.substring(digits.length() - HEX_DIGITS), 16);
        StringBuilder letters = new StringBuilder();
        for (int place = LETTERS - 1; place >= 0; place--) {
            letters.append(ALPHABET.charAt((int) (bits >> (place * BITS_A_LETTER)) & 31));
        }
        return "P-" + letters.insert(LETTERS / 2, '-');
    }

    /** {@code p-4f7k-9xq2} and {@code P-4F7K-9XQ2} are one number. */
    static String normalised(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }
}
