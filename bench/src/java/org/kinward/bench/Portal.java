package org.kinward.bench;

import javax.sql.DataSource;
import org.kinward.education.EnrollmentService;
import org.kinward.education.WithoutTheLock;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;

/**
 * The whole portal without a web server, as the database tests have it. All of one run share the
 * database.
 */
record Portal(ApplicationContext context) {

    /** The portal as it is. */
    static Portal guarded() {
        return new Portal(context(Guarded.class));
    }

    /** The control: whoever should lock a session's ledger only reads it. */
    static Portal unguarded() {
        return new Portal(context(Unguarded.class));
    }

    World world() {
        return context.getBean(World.class);
    }

    TestClock clock() {
        return context.getBean(TestClock.class);
    }

    EnrollmentService enrollment() {
        return context.getBean(EnrollmentService.class);
    }

    JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    DataSource pool() {
        return context.getBean(DataSource.class);
    }

    AutowireCapableBeanFactory beans() {
        return context.getAutowireCapableBeanFactory();
    }

    private static ApplicationContext context(Class<?> configuration) {
        return new TestContextManager(configuration).getTestContext().getApplicationContext();
    }

    @DatabaseTest
    private static final class Guarded {}

    @DatabaseTest
    @Import(WithoutTheLock.class)
    private static final class Unguarded {}
}
