@NullMarked
package io.alianza.leads.knowledge;

import org.jspecify.annotations.NullMarked;
