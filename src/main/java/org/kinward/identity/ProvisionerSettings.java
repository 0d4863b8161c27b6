package org.kinward.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The portal's own account at Keycloak, which makes the sign-ins of family members. */
@ConfigurationProperties("kinward.provisioner")
record ProvisionerSettings(String clientId, String clientSecret) {}
