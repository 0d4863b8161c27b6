package org.kinward;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kinward.shared.MaintenanceCommand;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * Runs one {@link MaintenanceCommand} in a portal that serves nobody, runs no timers and leaves the
 * schema as it is, so that it can stand beside a living one.
 */
final class Maintenance {

    /** What a shell says of a command it does not know. */
    private static final int UNKNOWN = 127;

    private static final String[] QUIET = {
        "--server.port=-1",
        "--management.server.port=-1",
        "--db-scheduler.enabled=false",
        "--spring.flyway.enabled=false",
        "--logging.level.root=WARN",
        "--logging.level.org.kinward=WARN"
    };

    private Maintenance() {}

    /** Whether the arguments name a command; options of the portal itself begin with a dash. */
    static boolean isAskedFor(String... arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    /** Runs it and gives the exit code. */
    static int run(String... arguments) {
        var application = new SpringApplication(KinwardApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        try (var portal = application.run(QUIET)) {
            return run(portal, List.of(arguments));
        }
    }

    private static int run(ApplicationContext portal, List<String> arguments) {
        var commands = portal.getBeansOfType(MaintenanceCommand.class).values();
        Optional<MaintenanceCommand> command =
                commands.stream()
                        .filter(known -> known.name().equals(arguments.getFirst()))
                        .findFirst();
        if (command.isEmpty()) {
            var names = commands.stream().map(MaintenanceCommand::name).sorted();
            System.out.println("Known commands: " + names.collect(Collectors.joining(", ")));
            return UNKNOWN;
        }
        var rest = arguments.subList(1, arguments.size());
        return command.get().run(rest, System.out::println);
    }
}
