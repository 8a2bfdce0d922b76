package io.alianza.leads.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.leads.customer.CustomerKeys;
import io.alianza.leads.customer.Customers;
import io.alianza.support.imports.ImportKind;
import io.alianza.support.imports.MappedRow;
import io.alianza.support.imports.mapping.KindCheck;
import io.alianza.support.imports.mapping.MappedFile;
import io.alianza.support.imports.mapping.Mapping;
import io.alianza.support.imports.mapping.MappingReader;
import io.alianza.support.imports.mapping.Reading;
import io.alianza.support.model.KeyedHash;
import io.alianza.support.people.PersonalData;
import io.alianza.support.testing.PeopleInMemory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads files by the mappings the project keeps, as an import does, without a store. */
final class MappedFiles {

    private static final Path MAPPINGS = Path.of("..", "local-platform", "src", "main", "resources", "mappings");
    private static final KeyedHash HASH = new KeyedHash("a key for tests only");

    private MappedFiles() {}

    static Customers customers(PeopleInMemory people) {
        return new Customers(new PersonalData(people, HASH, Customers.PREFIX), people, new CustomerKeys(HASH));
    }

    static List<Object> ofFolder(Path data, ImportKind kind, String mapping, String file) {
        return commands(kind, mapping, open(data.resolve(file)), name -> open(data.resolve(name)));
    }

    static List<Object> ofText(ImportKind kind, String mapping, String text) {
        InputStream file = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return commands(kind, mapping, file, name -> {
            throw new AssertionError("nothing is looked up: " + name);
        });
    }

    private static List<Object> commands(
            ImportKind kind, String mappingName, InputStream file, Function<String, InputStream> lookUps) {
        List<Object> commands = new ArrayList<>();
        try {
            Mapping mapping = MappingReader.read(Files.readString(MAPPINGS.resolve(mappingName + ".yaml")));
            KindCheck.check(mapping, kind);
            try (MappedFile rows = MappedFile.open(mapping, kind, file, lookUps)) {
                for (Optional<Reading> row = rows.next(); row.isPresent(); row = rows.next()) {
                    assertThat(row.get()).isInstanceOf(Reading.Understood.class);
                    MappedRow understood = ((Reading.Understood) row.get()).row();
                    kind.prepare(List.of(understood));
                    commands.addAll(kind.commands(understood));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return commands;
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
