package io.alianza.support.imports.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes as text: a byte order mark decides and is taken off; bytes that are no text of the charset are an error, never a question mark. */
final class TextOfBytes {

    private static final int LONGEST_MARK = 3;

    private TextOfBytes() {}

    static BufferedReader of(InputStream bytes, Charset otherwise) throws IOException {
        PushbackInputStream in = new PushbackInputStream(bytes, LONGEST_MARK);
        byte[] first = in.readNBytes(LONGEST_MARK);
        Mark mark = Mark.of(first, otherwise);
        in.unread(first, mark.length, first.length - mark.length);
        return new BufferedReader(new InputStreamReader(
                in,
                mark.charset
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private record Mark(Charset charset, int length) {

        static Mark of(byte[] first, Charset otherwise) {
            if (begins(first, 0xEF, 0xBB, 0xBF)) {
                return new Mark(StandardCharsets.UTF_8, 3);
            }
            if (begins(first, 0xFE, 0xFF)) {
                return new Mark(StandardCharsets.UTF_16BE, 2);
            }
            if (begins(first, 0xFF, 0xFE)) {
                return new Mark(StandardCharsets.UTF_16LE, 2);
            }
            return new Mark(otherwise, 0);
        }

        private static boolean begins(byte[] bytes, int... mark) {
            if (bytes.length < mark.length) {
                return false;
            }
            for (int i = 0; i < mark.length; i++) {
                if ((bytes[i] & 0xFF) != mark[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
