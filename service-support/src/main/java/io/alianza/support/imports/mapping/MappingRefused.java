package io.alianza.support.imports.mapping;

import java.util.List;

/** The mapping cannot be used; all that is wrong with it is told at once. */
public class MappingRefused extends RuntimeException {

    private final List<MappingFault> faults;

    MappingRefused(List<MappingFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    static void ifAny(List<MappingFault> faults) {
        if (!faults.isEmpty()) {
            throw new MappingRefused(faults);
        }
    }

    public List<MappingFault> faults() {
        return faults;
    }
}
