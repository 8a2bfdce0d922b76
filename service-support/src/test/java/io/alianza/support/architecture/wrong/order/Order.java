package io.alianza.support.architecture.wrong.order;

import io.alianza.support.architecture.wrong.invoice.Invoice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;

/** Knows the web, has something injected into a field, asks the machine for the time, and is in a cycle. */
@RestController
public class Order {

    @Autowired
    private @Nullable Invoice invoice;

    @SuppressWarnings("JavaTimeDefaultTimeZone") // wrong on purpose
    public LocalDate day() {
        return LocalDate.now();
    }

    public @Nullable Invoice invoice() {
        return invoice;
    }
}
