/**
 * May I have this one? A partner asks before it registers, and is told only free for now, yours, or needs review: never who, nor
 * until when, else rivals' pipelines could be probed. So each question is counted and recorded.
 */
@NullMarked
package io.alianza.leads.dealcheck;

import org.jspecify.annotations.NullMarked;
