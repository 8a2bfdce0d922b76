package io.alianza.support.checks;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Runs every check of this service; for operators. */
@RestController
final class CheckController {

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
        Check.Result result = check.run();
        return new Finding(check.name(), result.holds(), result.count(), result.detail());
    }
}
