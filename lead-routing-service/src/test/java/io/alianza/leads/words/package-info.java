@NullMarked
package io.alianza.leads.words;

import org.jspecify.annotations.NullMarked;
