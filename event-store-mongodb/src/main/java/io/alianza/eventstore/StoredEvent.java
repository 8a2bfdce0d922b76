package io.alianza.eventstore;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which an event, or the state kept in a snapshot, is stored for ever. The class may be renamed or moved. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StoredEvent {

    /** Logical name, such as {@code partner.approved}. */
    String value();

    /** Raised when the shape changes in a way that needs an upcaster. */
    String revision() default "1";
}
