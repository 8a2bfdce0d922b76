package io.alianza.gateway.portal.shared;

import io.alianza.gateway.access.SignedIn;
import io.alianza.gateway.portal.services.Conversation;
import org.springframework.ui.Model;

/** One role's first page. */
public interface Home {

    boolean isFor(SignedIn user);

    /** Asks the services and returns the template. */
    String fill(Conversation talk, Model model);
}
