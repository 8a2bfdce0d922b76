package io.alianza.leads.dealcheck;

import org.jspecify.annotations.Nullable;

/**
 * Something open that names the customer.
 *
 * @param objectId lead or deal
 * @param partnerId whose it is, and who knows that it is; absent while it is the vendor's
 */
public record Claim(String objectId, @Nullable String partnerId) {

    public boolean isOf(@Nullable String asking) {
        return partnerId != null && partnerId.equals(asking);
    }
}
