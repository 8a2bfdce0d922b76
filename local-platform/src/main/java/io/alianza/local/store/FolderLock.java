package io.alianza.local.store;

import io.alianza.local.store.journal.JournalFailure;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One store per folder; the operating system lets go of the lock when a process dies. */
record FolderLock(FileChannel file) implements Closeable {

    static FolderLock of(Path dir) {
        try {
            Files.createDirectories(dir);
            var file = FileChannel.open(dir.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (file.tryLock() == null) {
                throw inUse(dir);
            }
            return new FolderLock(file);
        } catch (OverlappingFileLockException e) {
            throw inUse(dir);
        } catch (IOException e) {
            throw new UncheckedIOException("The store's folder " + dir + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static JournalFailure inUse(Path dir) {
        return new JournalFailure("Another store is running on " + dir);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
