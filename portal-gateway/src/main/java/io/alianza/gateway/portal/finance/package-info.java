/** The pages of who pays: plans, approvals, statements. */
@NullMarked
package io.alianza.gateway.portal.finance;

import org.jspecify.annotations.NullMarked;
