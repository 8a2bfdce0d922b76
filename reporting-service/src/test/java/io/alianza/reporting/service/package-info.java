/** The whole service, on a real broker and a real store. */
@NullMarked
package io.alianza.reporting.service;

import org.jspecify.annotations.NullMarked;
