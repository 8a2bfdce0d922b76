package io.alianza.local.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names that sound like companies of the trade and are put together from invented places, so that they are nobody's. */
final class CompanyNames {

    private static final List<String> TRADES = List.of(
            "Sistemas",
            "Redes",
            "Informática",
            "Soluciones",
            "Telecomunicaciones",
            "Tecnologías",
            "Ingeniería",
            "Servicios Digitales",
            "Integración",
            "Datos y Redes",
            "Seguridad Digital",
            "Consultoría");
    private static final List<String> FIRST = List.of(
            "Valdo", "Monte", "Riba", "Peñal", "Casti", "Torre", "Albor", "Fuente", "Sotovi", "Guada", "Mira", "Cantal",
            "Espi", "Navaz", "Olme", "Urbi", "Zarra", "Lobre");
    private static final List<String> LAST = List.of(
            "rén", "quil", "loza", "meda", "verda", "llosa", "gaire", "dueña", "bárez", "tañe", "sendra", "cuera",
            "rrosa", "lvega");
    private static final List<String> FORMS = List.of("S.L.", "S.L.", "S.L.", "S.L.U.", "S.A.", "S. Coop.");

    private final Chance chance;
    private final Set<String> taken = new HashSet<>();

    CompanyNames(Chance chance) {
        this.chance = chance;
    }

    /** A trade name nobody in this sample has yet. */
    String next() {
        String name;
        do {
            name = chance.oneOf(TRADES) + " " + chance.oneOf(FIRST) + chance.oneOf(LAST);
        } while (!taken.add(name));
        return name;
    }

    /** The registered name of a company that trades under that name. */
    String legal(String tradeName) {
        return tradeName + ", " + chance.oneOf(FORMS);
    }
}
