package io.alianza.local.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.alianza.local.TestPlatform;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** The stores a behaviour is shown on. Clients are kept: connecting once is enough for all tests of a JVM. */
final class Stores implements ArgumentsProvider {

    private static final class Embedded {
        static final MongoClient CLIENT = MongoClients.create(TestPlatform.embeddedMongoUri());
    }

    private static final class Real {
        static final MongoClient CLIENT = MongoClients.create(TestPlatform.mongoUri());
    }

    @Override
    public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        var embedded = Arguments.of(Named.of("the embedded store", Embedded.CLIENT));
        return TestPlatform.isRealMongo()
                ? Stream.of(embedded, Arguments.of(Named.of("a real MongoDB", Real.CLIENT)))
                : Stream.of(embedded);
    }
}
