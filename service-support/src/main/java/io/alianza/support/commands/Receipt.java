package io.alianza.support.commands;

/**
 * What a command left behind.
 *
 * @param aggregateId stream it went to
 * @param version sequence of the stream's last event after it, from 0
 * @param position {@code <log identity>:<position>} a read of this service can wait for; when the command decided to no
 *     event, the position of the log's head
 * @param changed whether it made events; false when all of it was there already
 */
public record Receipt(String aggregateId, long version, String position, boolean changed) {

    public Receipt(String aggregateId, long version, String position) {
        this(aggregateId, version, position, true);
    }
}
