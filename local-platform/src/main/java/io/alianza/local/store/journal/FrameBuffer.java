package io.alianza.local.store.journal;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** A frame that is being filled. Its place in the file is known before it is written, so its records can be found. */
final class FrameBuffer {

    private static final int INITIAL_SIZE = 16 * 1024;

    private final long number;
    private final long start;
    private ByteBuffer bytes = ByteBuffer.allocate(INITIAL_SIZE).position(FrameFormat.HEADER);

    FrameBuffer(long number, long start) {
        this.number = number;
        this.start = start;
    }

    long number() {
        return number;
    }

    long start() {
        return start;
    }

    int size() {
        return bytes.position();
    }

    boolean isEmpty() {
        return size() == FrameFormat.HEADER;
    }

    /** Returns the position of the content. */
    long append(int heap, long record, byte @Nullable [] content) {
        var length = content == null ? 0 : content.length;
        makeRoomFor(FrameFormat.RECORD_HEADER + length);
        bytes.putInt(heap).putLong(record).putInt(content == null ? FrameFormat.DELETED : length);
        var position = start + bytes.position();
        if (content != null) {
            bytes.put(content);
        }
        return position;
    }

    private void makeRoomFor(int more) {
        if (bytes.remaining() < more) {
            var larger = ByteBuffer.allocate(Math.max(bytes.capacity() * 2, bytes.position() + more));
            bytes = larger.put(bytes.flip());
        }
    }

    boolean holds(long position) {
        return position >= start && position < start + size();
    }

    byte[] read(long position, int length) {
        var content = new byte[length];
        bytes.get((int) (position - start), content);
        return content;
    }

    /** The frame as it goes to the file. */
    ByteBuffer sealed() {
        FrameFormat.writeHeader(bytes, number, size());
        return bytes.duplicate().flip();
    }
}
