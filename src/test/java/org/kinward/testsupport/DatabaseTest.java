package org.kinward.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.kinward.local.DatabaseInitializer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole portal without a browser, on the real database. Nothing is rolled back; each
 * test opens a center of its own, so tests do not see each other.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest
@ContextConfiguration(initializers = DatabaseInitializer.class)
@Import({World.class, TestClock.Configuration.class, SignInPlace.class})
public @interface DatabaseTest {}
