package io.alianza.gateway.portal.assets;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Serves the files from memory. */
@Controller
final class AssetsController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetsController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{hash}/{name}")
    ResponseEntity<byte[]> file(
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String encodings) {
        boolean gzip = encodings != null && encodings.contains("gzip");
        return assets.at(request.getRequestURI())
                .map(asset -> answer(asset, gzip))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(Asset asset, boolean gzip) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .header(HttpHeaders.CONTENT_TYPE, asset.contentType())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header("Cross-Origin-Resource-Policy", "same-origin");
        return gzip
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.gzipped())
                : answer.body(asset.plain());
    }
}
