package io.alianza.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FileImportTest {

    private static Set<String> lookups(String mapping) {
        return FileImport.lookups(mapping.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void look_up_files_are_those_that_the_mapping_names_in_any_way_of_writing() {
        assertThat(lookups("""
                lookups:
                  product: {file: DimProduct.csv, key: K}
                  quoted: {file: 'Zona norte.csv', key: K}
                  spread:
                    file: "precios.txt"
                # file: NotThis.csv
                fields:
                  note: "file: NorThis.csv"
                """)).containsExactlyInAnyOrder("DimProduct.csv", "Zona norte.csv", "precios.txt");
    }

    @Test
    void a_mapping_without_look_ups_names_none() {
        assertThat(lookups("kind: deals")).isEmpty();
        assertThat(lookups("")).isEmpty();
    }

    @Test
    void what_is_not_yaml_is_told_with_its_place() {
        assertThatThrownBy(() -> lookups("kind: [deals"))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("The mapping is not YAML")
                .hasMessageContaining("line 1");
    }
}
