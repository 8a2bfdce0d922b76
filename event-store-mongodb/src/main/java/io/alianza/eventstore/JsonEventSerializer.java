package io.alianza.eventstore;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Axon's serializer over Jackson 3, for the log, snapshots and parked messages: types by their logical names, never by class;
 * no default typing; decimals as strings, so that no reader in any language makes a binary fraction of them; fields in the
 * order in which they are declared; fields that the class no longer has are skipped.
 */
public final class JsonEventSerializer extends Jackson3Serializer {

    private static final SerializedType META_DATA = new SimpleSerializedType(MetaData.class.getName(), null);

    private final EventTypes types;

    private JsonEventSerializer(EventTypes types, Builder builder) {
        super(builder);
        this.types = types;
    }

    public static JsonEventSerializer of(EventTypes types) {
        return new JsonEventSerializer(types, builder().jsonMapperBuilderCustomizer(JsonEventSerializer::configure));
    }

    private static void configure(JsonMapper.Builder mapper) {
        JsonFormat.Value asString = JsonFormat.Value.forShape(JsonFormat.Shape.STRING);
        mapper.withConfigOverride(BigDecimal.class, override -> override.setFormat(asString))
                .withConfigOverride(BigInteger.class, override -> override.setFormat(asString))
                // The root of an aggregate, stored as a snapshot, has private fields and nothing else.
                .changeDefaultVisibility(visible -> visible.withFieldVisibility(JsonAutoDetect.Visibility.ANY))
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
    }

    /** JSON text is read as it is; everything else by Axon's converters. */
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Axon's signature
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        if (!(serialized.getData() instanceof String json)) {
            return super.deserialize(serialized);
        }
        Class<?> type = classForType(serialized.getType());
        try {
            return (T) getReader(type).readValue(json);
        } catch (JacksonException e) {
            throw new SerializationException(
                    "stored " + serialized.getType().getName() + " cannot be read as " + type.getName(), e);
        }
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        return META_DATA.getName().equals(type.getName()) ? MetaData.class : types.classOf(type.getName());
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type == null || type == Void.class || type == void.class) {
            return SerializedType.emptyType();
        }
        return type == MetaData.class ? META_DATA : types.nameOf(type);
    }
}
