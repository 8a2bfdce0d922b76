package io.alianza.gateway.users;

import org.springframework.http.HttpStatus;

/** Wrong on purpose: the domain does not know HTTP. */
public final class KnowsTheWeb {

    private KnowsTheWeb() {}

    static int status() {
        return HttpStatus.OK.value();
    }
}
