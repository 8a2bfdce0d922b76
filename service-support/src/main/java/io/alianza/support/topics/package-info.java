/** What publisher and consumers share about Kafka: topics as they must be, and CloudEvents in binary mode. */
@NullMarked
package io.alianza.support.topics;

import org.jspecify.annotations.NullMarked;
