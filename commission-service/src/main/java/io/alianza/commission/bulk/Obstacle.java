package io.alianza.commission.bulk;

import java.util.Map;

/**
 * One thing that could not be done.
 *
 * @param partnerId whose it is
 * @param subject accrual, or month and currency
 * @param code of the refusal
 * @param facts of the refusal
 */
public record Obstacle(String partnerId, String subject, String code, Map<String, String> facts) {

    public Obstacle {
        facts = Map.copyOf(facts);
    }
}
