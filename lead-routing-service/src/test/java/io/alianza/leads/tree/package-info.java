@NullMarked
package io.alianza.leads.tree;

import org.jspecify.annotations.NullMarked;
