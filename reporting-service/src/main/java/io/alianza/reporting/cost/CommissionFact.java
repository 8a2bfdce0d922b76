package io.alianza.reporting.cost;

/** What happened to a commission, as reports need it. */
public sealed interface CommissionFact {

    record Accrued(Commission commission) implements CommissionFact {}

    record Approved(String accrualId) implements CommissionFact {}
}
