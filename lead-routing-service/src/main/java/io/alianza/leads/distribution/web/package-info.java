/** Why a lead went where it went. */
@NullMarked
package io.alianza.leads.distribution.web;

import org.jspecify.annotations.NullMarked;
