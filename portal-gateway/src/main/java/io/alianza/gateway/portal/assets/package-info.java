/** The files of the portal's look: named by content, compressed once, kept by browsers for a year. */
@NullMarked
package io.alianza.gateway.portal.assets;

import org.jspecify.annotations.NullMarked;
