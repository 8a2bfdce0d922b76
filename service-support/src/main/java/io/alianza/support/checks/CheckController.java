package io.alianza.support.checks;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Runs every check of this service; for operators. */
@RestController
final class CheckController {

    private static final Logger log = LoggerFactory.getLogger(CheckController.class);

    private final List<Check> checks;

    CheckController(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** What one check found. */
    record Finding(String name, boolean holds, long count, String detail) {}

    @GetMapping("/internal/check")
    List<Finding> check() {
        return checks.stream().map(CheckController::finding).toList();
    }

    private static Finding finding(Check check) {
        Check.Result result = result(check);
        return new Finding(check.name(), result.holds(), result.count(), result.detail());
    }

    /** One that cannot be run does not hold, and hides none of the others. */
    private static Check.Result result(Check check) {
        try {
            return check.run();
        } catch (RuntimeException e) {
            log.warn("Check {} cannot be run", check.name(), e);
            return new Check.Result(false, 0, "cannot be run: " + e);
        }
    }
}
