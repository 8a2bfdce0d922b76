/** Commission cost over the API. */
@NullMarked
package io.alianza.reporting.cost.web;

import org.jspecify.annotations.NullMarked;
