package io.alianza.support.web;

import io.alianza.support.commands.Receipt;
import org.springframework.http.ResponseEntity;

/** Answers to commands: {@code ETag} and {@code Alianza-Position} from the receipt. */
public interface Answers {

    /** 201 with Location for a creation that made events, 200 when it was there already. */
    ResponseEntity<Identified> created(Receipt receipt, String location);

    /** 200. */
    ResponseEntity<Identified> done(Receipt receipt);

    /** What was made or changed: its id, and its version as in the ETag. */
    record Identified(String id, long version) {}
}
