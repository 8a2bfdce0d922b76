@NullMarked
package io.alianza.leads.intake;

import org.jspecify.annotations.NullMarked;
