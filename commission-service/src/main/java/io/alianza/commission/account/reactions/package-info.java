/** What is done because a deal was won, or because more has become known. */
@NullMarked
package io.alianza.commission.account.reactions;

import org.jspecify.annotations.NullMarked;
