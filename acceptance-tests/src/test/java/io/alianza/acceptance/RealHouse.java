package io.alianza.acceptance;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One house for the real input, with two instances of lead routing and the partners of the file in it. The class that
 * kills services comes first and counts what it has imported; the one that imports all of it comes last, for what is imported twice
 * changes nothing.
 */
final class RealHouse implements ParameterResolver {

    private record Started(House house) implements AutoCloseable {

        static Started withPartners() {
            SharedData.adventureWorks();
            House house = House.empty("main-job", 21080, "--twice", "lead-routing-service");
            AdventureWorks.importTreesAndPartners(house);
            return new Started(house);
        }

        @Override
        public void close() {
            house.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == House.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        SampleHouse.closeIn(context);
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RealHouse.class))
                .computeIfAbsent(Started.class, key -> Started.withPartners(), Started.class)
                .house();
    }
}
