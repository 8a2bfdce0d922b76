@NullMarked
package io.alianza.leads.messaging;

import org.jspecify.annotations.NullMarked;
