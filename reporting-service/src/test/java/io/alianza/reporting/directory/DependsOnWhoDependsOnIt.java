package io.alianza.reporting.directory;

import io.alianza.reporting.sales.SalesBy;

/** Sales need names; names need no sales. */
public record DependsOnWhoDependsOnIt(SalesBy by) {}
