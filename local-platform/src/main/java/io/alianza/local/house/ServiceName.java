package io.alianza.local.house;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/** The five services, in the order in which they are shown. */
public enum ServiceName {
    PARTNER("partner-service", 288, Ports::partner),
    LEADS("lead-routing-service", 320, Ports::leads),
    COMMISSION("commission-service", 320, Ports::commission),
    REPORTING("reporting-service", 320, Ports::reporting),
    GATEWAY("portal-gateway", 256, Ports::gateway);

    private final String module;
    private final int heapMegabytes;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference without state
    private final ToIntFunction<Ports> port;

    ServiceName(String module, int heapMegabytes, ToIntFunction<Ports> port) {
        this.module = module;
        this.heapMegabytes = heapMegabytes;
        this.port = port;
    }

    public String module() {
        return module;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }

    public int port(Ports ports) {
        return port.applyAsInt(ports);
    }

    /** The runnable jar that the build leaves. */
    Path jar(Path projectRoot) {
        return projectRoot.resolve(module).resolve("target").resolve(module + "-0.1.0-app.jar");
    }

    /** @throws StartFailure for an unknown name, saying which there are */
    public static ServiceName of(String module) {
        return Arrays.stream(values())
                .filter(name -> name.module.equals(module))
                .findFirst()
                .orElseThrow(() -> new StartFailure("There is no service " + module + "; there are "
                        + String.join(
                                ", ",
                                Arrays.stream(values()).map(ServiceName::module).toList()) + "."));
    }
}
