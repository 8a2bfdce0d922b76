/** The product tree and the territory tree: what agreements name, and what covers what. */
@NullMarked
package io.alianza.partner.tree;

import org.jspecify.annotations.NullMarked;
