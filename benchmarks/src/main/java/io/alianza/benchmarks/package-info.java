/** What is claimed about speed, measured: this project's event log, a peer and the store's own floor, in one run on one store. */
@NullMarked
package io.alianza.benchmarks;

import org.jspecify.annotations.NullMarked;
