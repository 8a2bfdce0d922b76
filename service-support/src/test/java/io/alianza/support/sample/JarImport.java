package io.alianza.support.sample;

import io.alianza.support.imports.ImportKind;
import io.alianza.support.imports.MappedRow;
import io.alianza.support.model.Ids;
import io.alianza.support.sample.JarCommand.FillJar;
import io.alianza.support.sample.JarCommand.MakeJar;
import java.util.List;

/** Jars from a file: each made and filled in one commit. */
final class JarImport implements ImportKind {

    @Override
    public String kind() {
        return "jars";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                new Field("size", Type.WHOLE, true, List.of()), new Field("content", Type.WHOLE, false, List.of()));
    }

    @Override
    public List<?> commands(MappedRow row) {
        String id = Ids.derived("jar", row.source(), row.key());
        MakeJar make = new MakeJar(id, row.whole("size"));
        return row.optional("content")
                .map(content -> List.of(make, new FillJar(id, "import", (int) content)))
                .orElse(List.of(make));
    }
}
