package io.alianza.local.sample;

/**
 * Spanish company tax numbers that check, from a province code of 99, which the tax office gives to nobody: letter, seven digits, check
 * digit as in the ministerial order EHA/451/2008.
 */
final class TaxNumber {

    private TaxNumber() {}

    /** @param serial 0 to 99,999 */
    static String of(char form, int serial) {
        String digits = "99" + String.format(java.util.Locale.ROOT, "%05d", serial);
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(place) - '0';
            int doubled = digit * 2;
            sum += place % 2 == 0 ? doubled / 10 + doubled % 10 : digit;
        }
        return form + digits + (10 - sum % 10) % 10;
    }
}
