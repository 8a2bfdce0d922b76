package io.alianza.partner.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.partner.agreement.AgreementCommand.AdoptAgreement;
import io.alianza.partner.partner.PartnerCommand.AdoptPartner;
import io.alianza.partner.tree.TreeCommand.ListNode;
import io.alianza.partner.tree.Trees;
import io.alianza.support.imports.ImportKind;
import io.alianza.support.imports.SharedData;
import io.alianza.support.imports.mapping.KindCheck;
import io.alianza.support.imports.mapping.MappedFile;
import io.alianza.support.imports.mapping.Mapping;
import io.alianza.support.imports.mapping.MappingReader;
import io.alianza.support.imports.mapping.Reading;
import io.alianza.support.model.KeyedHash;
import io.alianza.support.people.PersonalData;
import io.alianza.support.testing.PeopleInMemory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The mappings the project keeps, on the real files. */
class AdventureWorksMappingsTest {

    private static final Path MAPPINGS =
            Path.of("..", "local-platform", "src", "main", "resources", "mappings", "adventureworks");

    @Test
    void there_are_701_partners_each_with_its_agreement() throws IOException {
        KeyedHash hash = new KeyedHash("a key for tests only");
        ImportKind kind = new PartnersImport(hash, new PersonalData(new PeopleInMemory(), hash, "person"));
        List<Object> commands = read(kind, "partners", "DimReseller.csv");
        List<AdoptPartner> partners = of(AdoptPartner.class, commands);
        List<AdoptAgreement> agreements = of(AdoptAgreement.class, commands);

        assertThat(partners).hasSize(701).allMatch(partner -> partner.standing().equals("active"));
        assertThat(partners).extracting(AdoptPartner::partnerId).doesNotHaveDuplicates();
        assertThat(countedBy(partners.stream()
                        .map(partner -> partner.registration().profile().types().getFirst())
                        .toList()))
                .isEqualTo(Map.of("distributor", 232L, "reseller", 469L));
        assertThat(countedBy(partners.stream()
                        .map(partner -> partner.registration().profile().category())
                        .toList()))
                .isEqualTo(Map.of("Warehouse", 232L, "Specialty Bike Shop", 231L, "Value Added Reseller", 238L));
        assertThat(agreements).hasSize(701);
        assertThat(countedBy(agreements.stream()
                        .map(agreement -> agreement.terms().products().getFirst())
                        .toList()))
                .isEqualTo(Map.of("R", 300L, "M", 246L, "T", 155L));
        assertThat(agreements)
                .allMatch(
                        agreement -> agreement.terms().territories().getFirst().split("/").length == 3);
        assertThat(agreements)
                .flatExtracting(agreement -> agreement.terms().territories())
                .doesNotContain("NA/NA/NA");
    }

    @Test
    void there_are_ten_territories_and_504_products_in_five_lines() throws IOException {
        List<ListNode> territories = of(
                ListNode.class,
                read(new TreeImport(Trees.TERRITORIES, Clock.systemUTC()), "territories", "DimSalesTerritory.csv"));
        List<ListNode> products = of(
                ListNode.class, read(new TreeImport(Trees.PRODUCTS, Clock.systemUTC()), "products", "DimProduct.csv"));

        assertThat(territories)
                .extracting(ListNode::path)
                .hasSize(10)
                .contains("North America/United States/Northwest", "Europe/Germany/Germany");
        assertThat(products).hasSize(606);
        assertThat(products.stream().map(ListNode::path).distinct())
                .hasSize(504)
                .contains("R/BK-R93R-62", "none/AR-5381");
        assertThat(products.stream().map(ListNode::parentName).distinct())
                .containsExactlyInAnyOrder("Road", "Mountain", "Touring", "Standard", "No line");
    }

    private static List<Object> read(ImportKind kind, String mappingName, String file) throws IOException {
        Path data = SharedData.folder("adventureworks/dw");
        Mapping mapping = MappingReader.read(Files.readString(MAPPINGS.resolve(mappingName + ".yaml")));
        KindCheck.check(mapping, kind);
        List<Object> commands = new ArrayList<>();
        try (MappedFile rows =
                MappedFile.open(mapping, kind, open(data.resolve(file)), name -> open(data.resolve(name)))) {
            for (Optional<Reading> row = rows.next(); row.isPresent(); row = rows.next()) {
                assertThat(row.get()).isInstanceOf(Reading.Understood.class);
                commands.addAll(kind.commands(((Reading.Understood) row.get()).row()));
            }
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

    private static <T> List<T> of(Class<T> type, List<Object> commands) {
        return commands.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static Map<String, Long> countedBy(List<String> values) {
        return values.stream().collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    }
}
