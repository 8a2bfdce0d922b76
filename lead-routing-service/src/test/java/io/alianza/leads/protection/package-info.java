@NullMarked
package io.alianza.leads.protection;

import org.jspecify.annotations.NullMarked;
