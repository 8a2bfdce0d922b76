package io.alianza.local.store;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import de.bwaldvogel.mongo.wire.message.MongoReply;
import io.alianza.local.store.journal.Journal;
import io.alianza.local.store.journal.JournalFailure;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a request at once and answers when all that was written by then is on disk: nobody is told of a write, nor shown
 * one of another client, that a crash could take back. Only a write that asks not to wait ({@code j: false}) does not.
 */
final class RequestHandler extends SimpleChannelInboundHandler<ClientRequest> {

    private static final Logger log = LoggerFactory.getLogger(RequestHandler.class);
    private static final int INTERNAL_ERROR = 1;

    private final MongoBackend backend;
    private final Journal journal;
    private final AtomicInteger replies = new AtomicInteger();

    RequestHandler(MongoBackend backend, Journal journal) {
        this.backend = backend;
        this.journal = journal;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
        var header =
                new MessageHeader(replies.incrementAndGet(), request.getHeader().getRequestID());
        try {
            switch (request) {
                case MongoMessage message -> answer(message, header);
                // The first word of a driver is still of the old kind.
                case MongoQuery query -> send(query.getChannel(), new MongoReply(header, run(query, query.getQuery())));
                default -> close(context);
            }
        } catch (JournalFailure failure) {
            // What became of the request cannot be said: a broken connection says just that.
            close(context);
        }
    }

    private static void close(ChannelHandlerContext context) {
        var _ = context.close();
    }

    private static void send(Channel channel, Object reply) {
        var _ = channel.writeAndFlush(reply);
    }

    private void answer(MongoMessage message, MessageHeader header) {
        var channel = message.getChannel();
        var reply = new MongoMessage(channel, header, run(message, message.getDocument()));
        if (mayAnswerBeforeSync(message.getDocument())) {
            send(channel, reply);
        } else {
            journal.whenDurable(() -> send(channel, reply));
        }
    }

    private static boolean mayAnswerBeforeSync(Document command) {
        return command.get("writeConcern") instanceof Document concern && Boolean.FALSE.equals(concern.get("j"));
    }

    private Document run(ClientRequest request, Document document) {
        var command = document.keySet().iterator().next();
        if (command.equals("$query")) {
            return run(request, Fields.document(document, command));
        }
        try {
            return backend.handleCommand(request.getChannel(), request.getDatabaseName(), command, document);
        } catch (MongoServerException refused) {
            return Replies.error(refused);
        } catch (JournalFailure failure) {
            throw failure;
        } catch (RuntimeException broken) {
            // Without the document: what people store is nobody's business here.
            log.error("The command {} on {} failed", command, request.getDatabaseName(), broken);
            return new Document("ok", 0.0)
                    .append("errmsg", broken.toString())
                    .append("code", INTERNAL_ERROR)
                    .append("codeName", "InternalError");
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        Channel channel = context.channel();
        backend.handleClose(channel);
        context.fireChannelInactive();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (cause instanceof IOException) {
            log.debug("Connection {} is closed", context.channel(), cause); // A client that went away.
        } else {
            log.warn("Connection {} is closed, because its request could not be handled", context.channel(), cause);
        }
        close(context);
    }
}
