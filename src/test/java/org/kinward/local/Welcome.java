package org.kinward.local;

/** What a newcomer reads once the portal is up. */
record Welcome(String portal, String mails, String keycloak, DemoUsers demo) {

    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(
                        """

                        Kinward is ready:  %s

                        Sign in as (password for all: %s)
                        """
                                .formatted(portal, demo.password()));
        demo.users()
                .forEach(user ->
                        text.append("  %-8s %s%n".formatted(user.username(), user.about())));
        return text.append(
                        """

                        Mails it sent:       %s
                        Keycloak's console:  %s/admin  (%s / %s)
                        Ctrl-C stops everything; the data stays in .kinward/.
                        """
                                .formatted(
                                        mails, keycloak, LocalKeycloak.ADMIN, LocalKeycloak.ADMIN))
                .toString();
    }
}
