package io.alianza.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import tools.jackson.databind.JsonNode;

/** One house with the generated sample, started once for all classes that look at it and never changed in what they look at. */
final class SampleHouse implements ParameterResolver {

    /** A sample user, as the demonstration prints them. */
    record Account(String email, String password, String partnerId) {}

    /** What the tests are given. */
    static final class Sample implements AutoCloseable {

        private final House house = House.withSample("sample", 22080);
        private final Api api = house.api();

        House house() {
            return house;
        }

        Api api() {
            return api;
        }

        Account account(String name) {
            for (JsonNode user : house.result().path("accounts").path("users")) {
                if (user.path("email").asString().startsWith(name + "@")) {
                    return new Account(
                            user.path("email").asString(),
                            user.path("password").asString(),
                            user.path("partnerId").asString(""));
                }
            }
            throw new IllegalStateException("the sample has no user " + name);
        }

        /** Ids of a partner's objects of one kind, as the vendor's machine client sees them. */
        List<String> ids(String kind, String partnerId) {
            List<String> ids = new ArrayList<>();
            api.get("/api/v1/" + kind + "?limit=20&partnerId=" + partnerId)
                    .body()
                    .path("items")
                    .forEach(item -> ids.add(item.path("id").asString()));
            return ids;
        }

        /** Display names of all partners by id. */
        Map<String, String> partnerNames() {
            Map<String, String> names = new TreeMap<>();
            api.all("/api/v1/partners")
                    .forEach(partner -> names.put(
                            partner.path("id").asString(),
                            partner.path("legalName").asString()));
            return names;
        }

        @Override
        public void close() {
            house.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Sample.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return store(context).computeIfAbsent(Sample.class, key -> new Sample(), Sample.class);
    }

    /** Before another house is started: ten JVMs beside each other are slow. Whoever asks for it later gets a new one. */
    static void closeIn(ExtensionContext context) {
        Sample sample = store(context).remove(Sample.class, Sample.class);
        if (sample != null) {
            sample.close();
        }
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.create(SampleHouse.class));
    }
}
