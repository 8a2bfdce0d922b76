package io.alianza.local.store.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** One file of the journal. Positions are segment number and offset in one long, so they grow as the journal does. */
final class Segment implements Closeable {

    private static final String SUFFIX = ".journal";

    private final int number;
    private final Path file;
    private final FileChannel channel;

    private Segment(int number, Path file, FileChannel channel) {
        this.number = number;
        this.file = file;
        this.channel = channel;
    }

    static Segment create(Path dir, int number) throws IOException {
        var file = dir.resolve(String.format(Locale.ROOT, "%08d%s", number, SUFFIX));
        var segment = open(number, file, StandardOpenOption.CREATE_NEW);
        // The name of the file must survive a crash as well as its bytes.
        try (var names = FileChannel.open(dir, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException notOnThisSystem) {
            // Windows knows no sync of a folder and needs none.
        }
        return segment;
    }

    static Segment existing(Path file) throws IOException {
        var name = file.getFileName().toString();
        var number = Integer.parseInt(name.substring(0, name.length() - SUFFIX.length()));
        return open(number, file, StandardOpenOption.READ);
    }

    private static Segment open(int number, Path file, StandardOpenOption option) throws IOException {
        var channel = FileChannel.open(file, option, StandardOpenOption.READ, StandardOpenOption.WRITE);
        return new Segment(number, file, channel);
    }

    static boolean isSegment(Path file) {
        return file.getFileName().toString().endsWith(SUFFIX);
    }

    static int numberOf(long position) {
        return (int) (position >>> 32);
    }

    private static int offsetOf(long position) {
        return (int) position;
    }

    long start() {
        return (long) number << 32;
    }

    int number() {
        return number;
    }

    Path file() {
        return file;
    }

    long size() throws IOException {
        return channel.size();
    }

    ByteBuffer content() throws IOException {
        return ByteBuffer.wrap(Files.readAllBytes(file));
    }

    void writeAndSync(long position, ByteBuffer frame) throws IOException {
        for (long offset = offsetOf(position); frame.hasRemaining(); ) {
            offset += channel.write(frame, offset);
        }
        channel.force(false);
    }

    byte[] read(long position, int length) throws IOException {
        var content = ByteBuffer.allocate(length);
        while (content.hasRemaining()) {
            if (channel.read(content, (long) offsetOf(position) + content.position()) < 0) {
                throw new IOException(file + " ends before " + (offsetOf(position) + length));
            }
        }
        return content.array();
    }

    void truncate(int size) throws IOException {
        channel.truncate(size);
        channel.force(true);
    }

    void delete() throws IOException {
        channel.close();
        Files.delete(file);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
