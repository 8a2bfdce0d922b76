/** Servers of ours as processes of their own: started on this JVM's class path, ended with their parent. */
@NullMarked
package io.alianza.local.process;

import org.jspecify.annotations.NullMarked;
