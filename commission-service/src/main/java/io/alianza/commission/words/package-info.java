/** Sentences, amounts, days and percentages as people of a language write them. */
@NullMarked
package io.alianza.commission.words;

import org.jspecify.annotations.NullMarked;
