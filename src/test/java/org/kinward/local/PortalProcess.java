package org.kinward.local;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.kinward.KinwardApplication;

/** The portal in a JVM of its own on the test database, timers and all, to be killed. */
public final class PortalProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ChildProcess process;

    private PortalProcess(ChildProcess process) {
        this.process = process;
    }

    /** Starts it with these settings on top of the tests' own, and waits until it serves. */
    public static PortalProcess start(String name, Map<String, String> settings) {
        int port = Ports.free();
        int management = Ports.free();
        var builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dvaadin.productionMode=true",
                        "-Dkinward.process=" + port,
                        "-cp",
                        withoutTests(System.getProperty("java.class.path")),
                        KinwardApplication.class.getName());
        var environment = builder.environment();
        environment.putAll(DatabaseInitializer.properties(TestServices.database()));
        environment.put("KINWARD_OIDC_ISSUER", "http://localhost:1/realms/kinward");
        environment.put("KINWARD_OIDC_CLIENT_SECRET", "unused");
        environment.put("KINWARD_PORT", Integer.toString(port));
        environment.put("KINWARD_MANAGEMENT_PORT", Integer.toString(management));
        environment.put("KINWARD_TIMERS", "true");
        environment.putAll(settings);
        var log = Path.of("target", "local", name + ".log");
        var process = ChildProcess.start(name, builder, log, "-Dkinward.process=" + port);
        process.awaitReady(() -> isReady(management), PATIENCE);
        return new PortalProcess(process);
    }

    /** Ends it as a power cut would: it can do nothing more. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }

    /** Tests' own beans are none of the portal's. */
    private static String withoutTests(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isReady(int management) {
        var health = URI.create("http://localhost:" + management + "/actuator/health/readiness");
        try (var http = HttpClient.newHttpClient()) {
            var answer =
                    http.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding());
            return answer.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
