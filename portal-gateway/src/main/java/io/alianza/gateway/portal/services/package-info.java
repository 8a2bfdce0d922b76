/** The portal's calls to the services: typed, in the user's name, with an end to waiting. */
@NullMarked
package io.alianza.gateway.portal.services;

import org.jspecify.annotations.NullMarked;
