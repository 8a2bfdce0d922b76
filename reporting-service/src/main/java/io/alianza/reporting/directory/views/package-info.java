/** Names and standings as rows. */
@NullMarked
package io.alianza.reporting.directory.views;

import org.jspecify.annotations.NullMarked;
