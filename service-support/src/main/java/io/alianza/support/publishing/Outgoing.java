package io.alianza.support.publishing;

/**
 * One integration event to publish.
 *
 * @param type {@code ce_type}, for example {@code prm.order.order-placed.v1}
 * @param data the record of the published language, written as JSON
 * @param dataSchema URI reference of its JSON Schema
 */
public record Outgoing(String type, Object data, String dataSchema) {}
