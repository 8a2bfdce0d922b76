package io.alianza.partner.uniqueness;

import io.alianza.partner.partner.Profile;

/** Wrong on purpose: closes a ring of two features. */
public record DependsOnWhoDependsOnIt(Profile profile) {}
