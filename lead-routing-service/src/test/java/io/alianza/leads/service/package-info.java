/** The service as a whole, on a real store and a real broker. */
@NullMarked
package io.alianza.leads.service;

import org.jspecify.annotations.NullMarked;
