package org.kinward.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.kinward.local.PortalInitializer;
import org.kinward.notifications.Postbox;
import org.kinward.testsupport.SignInPlace;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The whole portal with its production bundle, behind a real Keycloak, with the demo's data. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = PortalInitializer.class)
@ActiveProfiles("local")
@Import({MesaCenter.class, Postbox.class, SignInPlace.class})
@interface PortalTest {}
