/** The command that makes a restored log one that can be followed again; docs/runbooks/restore-the-log.md. */
@NullMarked
package io.alianza.support.restore;

import org.jspecify.annotations.NullMarked;
