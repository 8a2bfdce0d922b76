package io.alianza.gateway.portal.shared;

import io.alianza.gateway.portal.services.Problem;
import io.alianza.gateway.portal.text.Formats;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A refusal as the next page says it. */
public final class Refused {

    private Refused() {}

    /** @throws Problem again when the thing itself is not there, or not this reader's */
    public static void tell(Problem problem, Formats f, RedirectAttributes next) {
        if (problem.isMissing()) {
            throw problem;
        }
        next.addFlashAttribute("refused", words(problem, f));
    }

    /** The page that follows shows how things are now, so whoever was too late only has to look. */
    public static String words(Problem problem, Formats f) {
        return problem.isStale() ? f.say("refused.stale") : problem.detail();
    }
}
