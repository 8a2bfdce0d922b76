package io.alianza.leads.customer;

import io.alianza.support.commands.Receipt;
import io.alianza.support.people.People;
import io.alianza.support.people.PersonalData;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Keeps customers' data before an event names them, and joins them when a page or a list is read. */
public final class Customers {

    public static final String PREFIX = "customer";

    private final PersonalData data;
    private final People people;
    private final CustomerKeys keys;

    public Customers(PersonalData data, People people, CustomerKeys keys) {
        this.data = data;
        this.people = people;
        this.keys = keys;
    }

    /** Follows from the object it is the customer of and from what is said of it. */
    public String idOf(String objectId, Customer customer) {
        return data.idOf(objectId, customer.fields());
    }

    public List<String> keysOf(Customer customer) {
        return keys.of(customer.taxId(), customer.domain());
    }

    /** @param sending gets the customer's id and keys */
    public Receipt keptWhile(String objectId, Customer customer, BiFunction<String, List<String>, Receipt> sending) {
        String id = idOf(objectId, customer);
        List<String> found = keysOf(customer);
        return customer.fields().isEmpty()
                ? sending.apply(id, found)
                : data.keptWhile(id, customer.fields(), () -> sending.apply(id, found));
    }

    /** Customers of many objects, by the object's id. */
    public void keepAll(Map<String, Customer> byObject) {
        Map<String, Map<String, String>> fieldsById = new HashMap<>();
        byObject.forEach((objectId, customer) -> fieldsById.put(idOf(objectId, customer), customer.fields()));
        data.keepAll(fieldsById);
    }

    /** Who is blocked or erased, and of whom nothing was said, is nobody. */
    public Customer find(String customerId) {
        return people.find(customerId).map(Customer::of).orElse(Customer.NOBODY);
    }

    public Map<String, Customer> findAll(Collection<String> customerIds) {
        return people.findAll(customerIds).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> Customer.of(found.getValue())));
    }
}
