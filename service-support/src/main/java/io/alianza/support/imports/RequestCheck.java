package io.alianza.support.imports;

import io.alianza.support.imports.mapping.KindCheck;
import io.alianza.support.imports.mapping.MappedFile;
import io.alianza.support.imports.mapping.Mapping;
import io.alianza.support.imports.mapping.MappingFault;
import io.alianza.support.imports.mapping.MappingReader;
import io.alianza.support.imports.mapping.MappingRefused;
import io.alianza.support.imports.mapping.UnreadableFile;
import io.alianza.support.model.FieldFault;
import io.alianza.support.model.Ids;
import io.alianza.support.model.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Checks all of a request that does not depend on single values: parts, mapping, headers, and that every file is CSV to its end. */
final class RequestCheck {

    private RequestCheck() {}

    /** @throws Refusal 422 with every fault found */
    static Mapping check(ImportRequest request, String id, ImportKind kind) {
        List<FieldFault> faults = new ArrayList<>();
        if (!Ids.isValid(Import.PREFIX, id)) {
            faults.add(new FieldFault("/id", "format", id, Import.PREFIX + "-, then a UUID"));
        }
        missing(request, List.of(ImportRequest.FILE, ImportRequest.MAPPING), faults);
        refuseIfAny(faults);
        try {
            Mapping mapping =
                    MappingReader.read(request.part(ImportRequest.MAPPING).text());
            KindCheck.check(mapping, kind);
            missing(request, mapping.lookupFiles(), faults);
            refuseIfAny(faults);
            MappedFile.checkStructure(
                    mapping,
                    kind,
                    request.part(ImportRequest.FILE).open(),
                    name -> request.part(name).open());
            return mapping;
        } catch (MappingRefused e) {
            List<FieldFault> named =
                    e.faults().stream().map(RequestCheck::fault).toList();
            throw new Refusal(Refusal.Kind.INVALID, "unsupported-mapping", Map.of(), named);
        } catch (UnreadableFile e) {
            throw Refusal.invalid(List.of(new FieldFault("/" + e.file(), "csv", "line " + e.line(), e.expected())));
        }
    }

    private static void missing(ImportRequest request, Collection<String> names, List<FieldFault> faults) {
        for (String name : names) {
            if (!request.parts().containsKey(name)) {
                faults.add(new FieldFault("/" + name, "required", null, "a part named " + name));
            }
        }
    }

    /** The place in the mapping as a pointer; its line goes before what was expected. */
    private static FieldFault fault(MappingFault fault) {
        String path = fault.path().replace("[", ".").replace("]", "").replace('.', '/');
        String pointer = path.isEmpty() ? "/mapping" : "/mapping/" + path;
        return new FieldFault(pointer, "mapping", fault.found(), "line " + fault.line() + ": " + fault.expected());
    }

    private static void refuseIfAny(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }
}
