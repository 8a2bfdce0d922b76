package io.alianza.support.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes rows as CSV while they are read, whatever return type a controller declares. */
final class CsvConverter extends AbstractHttpMessageConverter<CsvBody<?>> {

    CsvConverter() {
        super(Csv.TYPE);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == CsvBody.class;
    }

    @Override
    protected void writeInternal(CsvBody<?> body, HttpOutputMessage output) throws IOException {
        write(body, new BufferedWriter(new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8)));
    }

    private static <A extends Record> void write(CsvBody<A> body, Writer target) {
        try (Stream<A> rows = body.rows().get()) {
            Csv.write(body.type(), rows, target);
        }
    }

    @Override
    protected CsvBody<?> readInternal(Class<? extends CsvBody<?>> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("CSV comes in as an import", input);
    }
}
