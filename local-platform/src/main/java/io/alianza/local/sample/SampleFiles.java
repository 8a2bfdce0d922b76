package io.alianza.local.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sample as files that are imported like any customer's: semicolons, decimal commas, days as Spaniards write them. */
public final class SampleFiles {

    private final SortedMap<String, String> files = new TreeMap<>();

    public SampleFiles(SampleChannel channel) {
        files.put("territorios.csv", territories(channel));
        files.put(
                "productos.csv",
                table("ruta;nombre", channel.products().stream().map(p -> p.path() + ";" + p.name())));
        files.put("partners.csv", partners(channel));
        files.put("leads.csv", leads(channel));
        files.put("operaciones.csv", deals(channel));
    }

    /** Writes all files into a folder. */
    public void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** SHA-256 over names and contents: the same seed and day give the same. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(content.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String territories(SampleChannel channel) {
        Stream<String> country = Stream.of("ES;España");
        return table(
                "ruta;nombre",
                Stream.concat(country, channel.provinces().stream().map(p -> p.path() + ";" + p.name())));
    }

    private static String partners(SampleChannel channel) {
        return table(
                "clave;razon_social;nombre_comercial;nif;tipos;categoria;estado;capacidad;peso;regimen;lineas;zonas;desde",
                channel.partners().stream()
                        .map(p -> row(
                                p.key(),
                                p.legalName(),
                                p.tradeName(),
                                p.taxId(),
                                String.join(",", p.types()),
                                p.category(),
                                p.status(),
                                String.valueOf(p.capacity()),
                                p.weight(),
                                p.regime(),
                                String.join(",", p.lines()),
                                p.provinces().stream().map(Province::path).collect(Collectors.joining(",")),
                                day(p.since()))));
    }

    private static String leads(SampleChannel channel) {
        return table(
                "clave;origen;zona;producto;sector;tamano;importe;captado;empresa;partner;resultado;cerrado;motivo",
                channel.leads().stream()
                        .map(l -> row(
                                l.key(),
                                l.source(),
                                l.province().path(),
                                l.product(),
                                l.sector(),
                                l.size(),
                                decimal(l.expected().toPlainString()),
                                day(l.capturedOn()),
                                l.company(),
                                l.partner().map(SamplePartner::key).orElse(""),
                                l.outcome(),
                                l.closedOn().map(SampleFiles::day).orElse(""),
                                l.reason())));
    }

    private static String deals(SampleChannel channel) {
        return table(
                "operacion;linea;partner;lead;zona;cliente;nif_cliente;estado;fecha;producto;cantidad;importe",
                channel.deals().stream()
                        .flatMap(d -> d.lines().stream()
                                .map(line -> row(
                                        d.key(),
                                        String.valueOf(line.number()),
                                        d.partner().key(),
                                        d.leadKey().orElse(""),
                                        d.province().path(),
                                        d.customer(),
                                        d.customerTaxId(),
                                        d.state(),
                                        day(d.on()),
                                        line.product(),
                                        String.valueOf(line.quantity()),
                                        decimal(line.amount().toPlainString())))));
    }

    private static String table(String header, Stream<String> rows) {
        return Stream.concat(Stream.of(header), rows).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String row(String... values) {
        return List.of(values).stream().collect(Collectors.joining(";"));
    }

    private static String decimal(String digits) {
        return digits.replace('.', ',');
    }

    private static String day(java.time.LocalDate day) {
        return String.format(Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
