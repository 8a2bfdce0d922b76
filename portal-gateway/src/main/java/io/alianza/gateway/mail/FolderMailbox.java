package io.alianza.gateway.mail;

import io.alianza.support.model.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes each letter to a file of a folder; the newest are read back for the local mail page. */
public final class FolderMailbox implements Mailbox {

    private static final int SHOWN = 50;

    private final Path folder;

    public FolderMailbox(Path folder) {
        this.folder = folder;
    }

    @Override
    public void send(Mail mail) {
        try {
            Files.createDirectories(folder);
            String text = "To: " + mail.to() + "\nSubject: " + mail.subject() + "\n\n" + mail.text();
            Files.writeString(folder.resolve(Ids.next("mail") + ".txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Newest first: the names begin with the time. */
    public List<Mail> newest() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.reverseOrder())
                    .limit(SHOWN)
                    .map(FolderMailbox::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mail read(Path file) {
        try {
            String[] parts = Files.readString(file).split("\n", 4);
            return new Mail(parts[0].substring("To: ".length()), parts[1].substring("Subject: ".length()), parts[3]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
