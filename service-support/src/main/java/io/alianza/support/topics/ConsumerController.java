package io.alianza.support.topics;

import io.alianza.support.model.Refusal;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For operators: after a log was restored, its consumers wait for this word before they follow the new one. */
@RestController
final class ConsumerController {

    private final TopicConsumers consumers;

    ConsumerController(TopicConsumers consumers) {
        this.consumers = consumers;
    }

    @PostMapping("/internal/consumers/{name}/accept-log")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void acceptLog(@PathVariable String name) {
        if (!consumers.acceptLog(name)) {
            throw Refusal.notFound("not-found", Map.of("id", name));
        }
    }
}
