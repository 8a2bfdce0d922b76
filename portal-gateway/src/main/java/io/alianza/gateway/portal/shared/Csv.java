package io.alianza.gateway.portal.shared;

import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.ServiceCalls;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A list as a file, as its service writes it, passed on while it is read. */
public final class Csv {

    private Csv() {}

    public static void send(
            ServiceCalls calls,
            Conversation talk,
            String path,
            Map<String, ?> query,
            String fileName,
            HttpServletResponse response) {
        calls.csv(talk, path, query, () -> {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(fileName).build().toString());
            return response.getOutputStream();
        });
    }
}
