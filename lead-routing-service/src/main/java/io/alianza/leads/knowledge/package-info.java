/**
 * What this service knows of partners and agreements. partner-service owns them; here their news enter the own log, so that
 * knowledge and the decisions made on it have one order and a replay needs nobody else.
 */
@NullMarked
package io.alianza.leads.knowledge;

import org.jspecify.annotations.NullMarked;
