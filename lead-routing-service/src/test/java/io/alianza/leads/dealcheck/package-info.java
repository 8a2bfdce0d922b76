@NullMarked
package io.alianza.leads.dealcheck;

import org.jspecify.annotations.NullMarked;
