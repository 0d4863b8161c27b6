package org.kinward.notifications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.kinward.attendance.OccurrenceId;
import org.kinward.education.EnrollmentService;
import org.kinward.education.SessionId;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The portal's own delivery over lines to a scripted server, and messages to deliver. */
@TestComponent
class ScriptedPost {

    private final DeliveryParts parts;
    private final JavaMailSenderImpl real;
    private final EnrollmentService enrollment;
    private final OutboxRepository messages;
    private final TestClock clock;
    private final JdbcClient sql;

    ScriptedPost(
            DeliveryParts parts,
            JavaMailSenderImpl real,
            EnrollmentService enrollment,
            OutboxRepository messages,
            TestClock clock,
            JdbcClient sql) {
        this.parts = parts;
        this.real = real;
        this.enrollment = enrollment;
        this.messages = messages;
        this.clock = clock;
        this.sql = sql;
    }

    Delivery to(ScriptedSmtp server) {
        return parts.delivery(lines(server));
    }

    /** The same with other parts. */
    DeliveryParts parts() {
        return parts;
    }

    /** The portal's mail settings, but for the address. */
    JavaMailSenderImpl lines(ScriptedSmtp server) {
        var lines = new JavaMailSenderImpl();
        lines.setProtocol("smtp");
        lines.setHost("127.0.0.1");
        lines.setPort(server.port());
        var properties = new Properties();
        properties.putAll(real.getJavaMailProperties());
        lines.setJavaMailProperties(properties);
        return lines;
    }

    /** The same, tired of waiting after two seconds. */
    JavaMailSenderImpl impatientLines(ScriptedSmtp server) {
        var lines = lines(server);
        lines.getJavaMailProperties().setProperty("mail.smtp.timeout", "2000");
        return lines;
    }

    /** What application.yaml says about lines where nothing is set from outside. */
    static Properties usualProperties() {
        try {
            var sources = new MutablePropertySources();
            new YamlPropertySourceLoader()
                    .load("application", new ClassPathResource("application.yaml"))
                    .forEach(sources::addLast);
            var values = new PropertySourcesPropertyResolver(sources);
            var found =
                    new Binder(ConfigurationPropertySources.from(sources))
                            .bind(
                                    "spring.mail.properties",
                                    Bindable.mapOf(String.class, String.class))
                            .get();
            var properties = new Properties();
            found.forEach((name, value) -> properties.put(name, values.resolvePlaceholders(value)));
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Gives them a seat, so that the confirmation waits to be sent. */
    void enroll(TestFamily family, SessionId session) {
        SignIn.as(family.person(), () -> enrollment.enroll(family.everybodyIn(session)));
    }

    /** Puts in a reminder of it, due now. */
    void remind(TestCenter center, TestFamily family, SessionId session) {
        messages.save(
                new OutboxMessage(
                        new NewMessage(
                                "REMINDER:test:" + UUID.randomUUID(),
                                MessageKind.REMINDER,
                                center.id(),
                                new Attendee(
                                        Attendee.Kind.MEMBER,
                                        family.first().value(),
                                        family.household()),
                                new OccurrenceId(session.value()),
                                null,
                                clock.instant()),
                        clock.instant()));
    }

    List<OutboxRow> rows(TestCenter center) {
        return OutboxRow.of(center, sql);
    }

    /** How a center's messages stand, like "REMINDER RETRY LINE_LOST 1". */
    List<String> states(TestCenter center) {
        return rows(center).stream().map(OutboxRow::brief).toList();
    }
}
