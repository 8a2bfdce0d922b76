/** Products and territories over the interface. */
@NullMarked
package io.alianza.partner.tree.web;

import org.jspecify.annotations.NullMarked;
