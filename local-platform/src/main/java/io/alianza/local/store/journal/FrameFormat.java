package io.alianza.local.store.journal;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * The bytes of a frame: magic, length of the payload, number, checksum; then the records. One frame is one sync, and
 * none is written before the one before it is on disk, so that a crash can tear at most the last.
 */
final class FrameFormat {

    static final int HEADER = 20;
    static final int RECORD_HEADER = 16;

    /** Length of a record that says: deleted. */
    static final int DELETED = -1;

    private static final int MAGIC = 0x414C4A31;
    private static final int CHECKSUM_AT = 16;

    private FrameFormat() {}

    static void writeHeader(ByteBuffer frame, long number, int size) {
        frame.putInt(0, MAGIC)
                .putInt(4, size - HEADER)
                .putLong(8, number)
                .putInt(CHECKSUM_AT, checksum(frame, 0, size));
    }

    /** The size of the whole frame that starts here, or 0 if none does. */
    static int sizeOfFrameAt(ByteBuffer file, int start) {
        if (file.limit() - start < HEADER || file.getInt(start) != MAGIC) {
            return 0;
        }
        var size = (long) file.getInt(start + 4) + HEADER;
        var whole = size >= HEADER && size <= file.limit() - start;
        return whole && file.getInt(start + CHECKSUM_AT) == checksum(file, start, (int) size) ? (int) size : 0;
    }

    static long numberOfFrameAt(ByteBuffer file, int start) {
        return file.getLong(start + 8);
    }

    /** Over all of the frame but the checksum itself. */
    private static int checksum(ByteBuffer bytes, int start, int size) {
        var checksum = new CRC32C();
        checksum.update(bytes.slice(start, CHECKSUM_AT));
        checksum.update(bytes.slice(start + HEADER, size - HEADER));
        return (int) checksum.getValue();
    }
}
