/** What is promised to readers of the topics, and the artefacts made from the records: schemas, AsyncAPI, the table of events. */
@NullMarked
package io.alianza.events.contracts;

import org.jspecify.annotations.NullMarked;
