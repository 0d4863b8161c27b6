package org.kinward.identity;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServerErrorException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.client.jaxrs.internal.ResteasyClientBuilderImpl;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.kinward.identity.SignInRefused.Reason;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The way to Keycloak's administration, with the rights of the portal's own account: it may manage
 * the members of the group of families and nobody else. Nothing connects before it is asked.
 */
@Component
@EnableConfigurationProperties(ProvisionerSettings.class)
class KeycloakAdministration {

    private static final int CONNECT_SECONDS = 2;
    private static final int ANSWER_SECONDS = 15;
    private static final int CONNECTIONS = 4;
    private static final String REALMS = "/realms/";

    private final Supplier<RealmResource> realm;

    KeycloakAdministration(OidcSettings oidc, ProvisionerSettings provisioner) {
        realm = SingletonSupplier.of(() -> connect(oidc.backChannel(), provisioner));
    }

    /** Asks Keycloak; refused where it cannot be reached or cannot answer now. */
    <T> T ask(Function<RealmResource, T> question) {
        try {
            return question.apply(realm.get());
        } catch (ProcessingException | ServerErrorException away) {
            throw new SignInRefused(Reason.UNREACHABLE, away);
        }
    }

    private static RealmResource connect(String address, ProvisionerSettings provisioner) {
        int cut = address.lastIndexOf(REALMS);
        var name = address.substring(cut + REALMS.length());
        var http =
                new ResteasyClientBuilderImpl()
                        .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
                        .connectionPoolSize(CONNECTIONS)
                        .connectionCheckoutTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .register(JacksonProvider.class)
                        .build();
        return KeycloakBuilder.builder()
                .serverUrl(address.substring(0, cut))
                .realm(name)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(provisioner.clientId())
                .clientSecret(provisioner.clientSecret())
                .resteasyClient(http)
                .build()
                .realm(name);
    }
}
