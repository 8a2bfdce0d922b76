@NullMarked
package io.alianza.partner.agreement.views;

import org.jspecify.annotations.NullMarked;
