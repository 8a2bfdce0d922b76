/** The whole service against a real store and a real broker, as its callers see it. */
@NullMarked
package io.alianza.partner.service;

import org.jspecify.annotations.NullMarked;
