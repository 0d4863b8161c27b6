package org.kinward.local;

import java.util.List;

/**
 * The ports of a local portal. Only the portal's own is chosen by hand; with it move the others, so
 * that two checkouts run side by side.
 */
record LocalPorts(int portal, int management, int keycloak, int mails, int smtp, int database) {

    private static final int USUAL = 8080;

    /** From {@code --port N}; refuses anything else. */
    static LocalPorts from(String... args) {
        return switch (List.of(args)) {
            case List<String> none when none.isEmpty() -> at(USUAL);
            case List<String> given when given.size() == 2 && given.getFirst().equals("--port") ->
                    at(number(given.getLast()));
            default -> throw new LocalServiceException("Usage: ./portal run [--port N]");
        };
    }

    private static LocalPorts at(int portal) {
        return new LocalPorts(
                portal, portal + 1, portal + 100, portal + 200, portal + 300, Ports.free());
    }

    private static int number(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1024 && port <= 65_000) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new LocalServiceException("--port wants a number, not " + text, e);
        }
        throw new LocalServiceException("--port wants a number from 1024 to 65000, not " + text);
    }

    void requireFree() {
        String another = "--port " + (portal + 10);
        Ports.requireFree(portal, "the portal", another);
        Ports.requireFree(management, "its health checks", another);
        Ports.requireFree(keycloak, "Keycloak", another);
        Ports.requireFree(mails, "the page with the mails", another);
        Ports.requireFree(smtp, "the mail server", another);
    }

    String mailsUrl() {
        return "http://localhost:" + mails;
    }

    String portalUrl() {
        return "http://localhost:" + portal;
    }
}
