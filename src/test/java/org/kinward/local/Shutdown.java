package org.kinward.local;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What happens when this JVM ends, in order: first whoever uses the services, then the services,
 * side by side.
 */
final class Shutdown {

    private static final Set<Runnable> USERS = ConcurrentHashMap.newKeySet();
    private static final Set<ChildProcess> SERVICES = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Shutdown::run, "end-local-services"));
    }

    private Shutdown() {}

    static void first(Runnable user) {
        USERS.add(user);
    }

    static void then(ChildProcess service) {
        SERVICES.add(service);
    }

    static void forget(ChildProcess service) {
        SERVICES.remove(service);
    }

    private static void run() {
        USERS.forEach(Runnable::run);
        SERVICES.parallelStream().forEach(ChildProcess::end);
    }
}
