package io.alianza.support.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The parts of a multipart request. */
final class SentPart {

    private SentPart() {}

    /** By name; what was sent as a plain field (a mapping pasted into a form) counts as a file too. */
    static Map<String, ImportRequest.Part> of(MultipartHttpServletRequest request) {
        Map<String, ImportRequest.Part> parts = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> parts.put(name, new Pasted(name, values[0])));
        request.getFileMap().forEach((name, file) -> parts.put(name, new Uploaded(file)));
        return parts;
    }

    private record Uploaded(MultipartFile file) implements ImportRequest.Part {

        @Override
        public String fileName() {
            return Optional.ofNullable(file.getOriginalFilename()).orElse("");
        }

        @Override
        public long size() {
            return file.getSize();
        }

        @Override
        public InputStream open() {
            try {
                return file.getInputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record Pasted(String fileName, String content) implements ImportRequest.Part {

        @Override
        public long size() {
            return content.getBytes(StandardCharsets.UTF_8).length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
