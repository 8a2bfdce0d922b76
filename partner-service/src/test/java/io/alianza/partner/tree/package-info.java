@NullMarked
package io.alianza.partner.tree;

import org.jspecify.annotations.NullMarked;
