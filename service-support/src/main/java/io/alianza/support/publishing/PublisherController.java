package io.alianza.support.publishing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For operators: a topic that was lost, or that holds what another log had, is published again from the log's start. */
@RestController
final class PublisherController {

    private final PublisherLease lease;

    PublisherController(PublisherLease lease) {
        this.lease = lease;
    }

    @PostMapping("/internal/publisher/republish")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void republish() {
        lease.restart();
    }
}
