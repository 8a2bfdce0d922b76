@NullMarked
package io.alianza.leads.views;

import org.jspecify.annotations.NullMarked;
