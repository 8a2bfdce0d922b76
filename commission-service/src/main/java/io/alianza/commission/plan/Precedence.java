package io.alianza.commission.plan;

/** Which of several rules that cover a product applies. Stated in every version: unlike rates are never compared. */
public enum Precedence {
    LONGEST_PATH
}
