package io.alianza.local.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.OpCode;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.MessageToByteEncoder;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Replies on the wire; stored documents in them are copied, not encoded anew. */
final class ReplyEncoder extends MessageToByteEncoder<MongoMessage> {

    private static final Logger log = LoggerFactory.getLogger(ReplyEncoder.class);
    private static final byte DOCUMENT = 3;
    private static final byte ARRAY = 4;
    private static final byte END = 0;

    @Override
    protected void encode(ChannelHandlerContext context, MongoMessage reply, ByteBuf out) {
        try {
            encode(reply, out);
        } catch (RuntimeException broken) {
            // Whoever waits for this reply would do so for ever.
            log.error("A reply cannot be encoded; its connection is closed", broken);
            var _ = context.close();
            throw broken;
        }
    }

    private static void encode(MongoMessage reply, ByteBuf out) {
        var start = out.writerIndex();
        out.writeIntLE(0);
        out.writeIntLE(reply.getHeader().getRequestID());
        out.writeIntLE(reply.getHeader().getResponseTo());
        out.writeIntLE(OpCode.OP_MSG.getId());
        out.writeIntLE(reply.getFlags());
        out.writeByte(MongoMessage.SECTION_KIND_BODY);
        encode(reply.getDocument(), out);
        out.setIntLE(start, out.writerIndex() - start);
    }

    private static void encode(Document document, ByteBuf out) {
        var start = out.writerIndex();
        out.writeIntLE(0);
        document.forEach((name, value) -> {
            switch (value) {
                case StoredBatch batch -> {
                    name(ARRAY, name, out);
                    encode(batch, out);
                }
                // A batch stands one level beneath the reply, in its cursor.
                case Document inner
                when name.equals("cursor") -> {
                    name(DOCUMENT, name, out);
                    encode(inner, out);
                }
                case null, default -> {
                    var type = BsonEncoder.determineType(value);
                    name(type, name, out);
                    BsonEncoder.encodeValue(type, value, out);
                }
            }
        });
        end(start, out);
    }

    private static void encode(StoredBatch batch, ByteBuf out) {
        var start = out.writerIndex();
        out.writeIntLE(0);
        for (var index = 0; index < batch.size(); index++) {
            name(DOCUMENT, Integer.toString(index), out);
            out.writeBytes(batch.bytes(index));
        }
        end(start, out);
    }

    private static void name(byte type, String name, ByteBuf out) {
        out.writeByte(type);
        out.writeCharSequence(name, StandardCharsets.UTF_8);
        out.writeByte(END);
    }

    private static void end(int start, ByteBuf out) {
        out.writeByte(END);
        out.setIntLE(start, out.writerIndex() - start);
    }
}
