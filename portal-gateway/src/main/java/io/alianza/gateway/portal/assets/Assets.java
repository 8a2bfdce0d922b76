package io.alianza.gateway.portal.assets;

import io.alianza.gateway.settings.GatewayProperties;
import io.alianza.gateway.settings.GatewayProperties.Brand;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.webjars.WebJarVersionLocator;

/** All files a page may name; templates know their addresses as {@code assets['portal.css']}. */
@Component
public final class Assets {

    private static final String CSS = "text/css;charset=UTF-8";
    private static final String SCRIPT = "text/javascript;charset=UTF-8";

    private final Map<String, Asset> byName = new LinkedHashMap<>();
    private final Map<String, Asset> byUrl = new LinkedHashMap<>();

    public Assets(GatewayProperties house) {
        webJar("tabler.css", "tabler__core", "dist/css/tabler.min.css", CSS);
        webJar("htmx.js", "htmx.org", "dist/htmx.min.js", SCRIPT);
        webJar("chart.js", "chart.js", "dist/chart.umd.min.js", SCRIPT);
        own("portal.css", CSS);
        own("theme.js", SCRIPT);
        own("portal.js", SCRIPT);
        own("charts.js", SCRIPT);
        own("icons.svg", "image/svg+xml");
        keep("icon.svg", "image/svg+xml", icon(house.brand()).getBytes(StandardCharsets.UTF_8));
        keep("brand.css", CSS, colours(house.brand()).getBytes(StandardCharsets.UTF_8));
    }

    /** Addresses by name. */
    public Map<String, String> urls() {
        Map<String, String> urls = new LinkedHashMap<>();
        byName.forEach((name, asset) -> urls.put(name, asset.url()));
        return urls;
    }

    Optional<Asset> at(String url) {
        return Optional.ofNullable(byUrl.get(url));
    }

    private void webJar(String name, String jar, String file, String type) {
        @Nullable String path = new WebJarVersionLocator().fullPath(jar, file);
        keep(name, type, read("/META-INF/resources/webjars/" + withoutPrefix(path, jar, file)));
    }

    private static String withoutPrefix(@Nullable String path, String jar, String file) {
        if (path == null) {
            throw new IllegalStateException("webjar " + jar + " with " + file + " is not on the class path");
        }
        return path.replaceFirst("^(META-INF/resources/)?webjars/", "");
    }

    private void own(String name, String type) {
        keep(name, type, read("/portal/" + name));
    }

    private void keep(String name, String type, byte[] content) {
        Asset asset = Asset.of(name, type, content);
        byName.put(name, asset);
        byUrl.put(asset.url(), asset);
    }

    /** The vendor's two colours, as the variables Tabler's parts are drawn with. */
    private static String colours(Brand brand) {
        String rgb = "%d, %d, %d"
                .formatted(
                        Integer.parseInt(brand.primary().substring(1, 3), 16),
                        Integer.parseInt(brand.primary().substring(3, 5), 16),
                        Integer.parseInt(brand.primary().substring(5, 7), 16));
        return """
                :root, [data-bs-theme] { --tblr-primary: %s; --tblr-primary-rgb: %s; --brand-accent: %s; }
                """.formatted(brand.primary(), rgb, brand.accent());
    }

    /** The vendor's initial on its colour, for the browser's tab. */
    private static String icon(Brand brand) {
        String initial =
                HtmlUtils.htmlEscape(brand.name().substring(0, brand.name().offsetByCodePoints(0, 1)));
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="%s"/>\
                <text x="16" y="23" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="20" fill="#fff">%s</text></svg>
                """.formatted(brand.primary(), initial);
    }

    private static byte[] read(String path) {
        try (InputStream in = Assets.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
