package org.kinward.shared;

import java.util.List;
import java.util.function.Consumer;

/**
 * Something an operator starts by name, as in {@code java -jar kinward.jar verify-audit}, beside
 * the running portal.
 */
public interface MaintenanceCommand {

    /** The word that starts it. */
    String name();

    /** Does it and reports line by line; zero where all is well. */
    int run(List<String> arguments, Consumer<String> report);
}
