@NullMarked
package io.alianza.gateway.portal.services;

import org.jspecify.annotations.NullMarked;
