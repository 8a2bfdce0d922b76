package io.alianza.local.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Goes through the frames of one segment in order. */
final class SegmentReader {

    private final Segment segment;
    private final ByteBuffer content;
    private int offset;

    SegmentReader(Segment segment) throws IOException {
        this.segment = segment;
        this.content = segment.content();
    }

    /** Reads up to the end or the first bytes that are no frame; returns the number of the last frame. */
    long readAll(long previousFrame, RecordVisitor visitor) {
        var frame = previousFrame;
        for (var size = FrameFormat.sizeOfFrameAt(content, offset);
                size > 0 && follows(frame);
                size = FrameFormat.sizeOfFrameAt(content, offset)) {
            frame = FrameFormat.numberOfFrameAt(content, offset);
            visitRecords(offset + FrameFormat.HEADER, offset + size, visitor);
            offset += size;
        }
        return frame;
    }

    /** The first segment starts with any number, because cleaning took those before it. */
    private boolean follows(long frame) {
        return frame == Journal.NO_FRAME || FrameFormat.numberOfFrameAt(content, offset) == frame + 1;
    }

    private void visitRecords(int from, int to, RecordVisitor visitor) {
        for (var at = from; at < to; ) {
            var heap = content.getInt(at);
            var record = content.getLong(at + 4);
            var length = content.getInt(at + 12);
            at += FrameFormat.RECORD_HEADER;
            if (length == FrameFormat.DELETED) {
                visitor.delete(heap, record);
            } else {
                visitor.put(heap, record, segment.start() + at, length);
                at += length;
            }
        }
    }

    boolean atEnd() {
        return offset == content.limit();
    }

    int offset() {
        return offset;
    }

    /** A whole frame where reading stopped or behind it: then that is not the torn end of a crash, but damage or a gap. */
    boolean framesFollow() {
        for (var start = offset; start < content.limit(); start++) {
            if (FrameFormat.sizeOfFrameAt(content, start) > 0) {
                return true;
            }
        }
        return false;
    }
}
