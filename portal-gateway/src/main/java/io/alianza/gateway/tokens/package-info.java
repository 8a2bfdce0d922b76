/** Tokens: machine clients fetch them, the portal makes one for each call in its user's name. Keys are shared by replicas. */
@NullMarked
package io.alianza.gateway.tokens;

import org.jspecify.annotations.NullMarked;
