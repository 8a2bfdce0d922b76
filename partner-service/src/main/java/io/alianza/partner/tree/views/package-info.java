/** The nodes of the trees as one looks them up. */
@NullMarked
package io.alianza.partner.tree.views;

import org.jspecify.annotations.NullMarked;
