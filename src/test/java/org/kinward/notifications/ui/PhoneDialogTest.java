package org.kinward.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.education.EnrollmentService;
import org.kinward.notifications.ChannelKind;
import org.kinward.notifications.Postbox;
import org.kinward.notifications.SmsStub;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An installation with a text gateway: from the number to the first text message. */
@DatabaseTest
@Import(Postbox.class)
@ViewPackages(packages = "org.kinward")
class PhoneDialogTest extends SpringBrowserlessTest {

    private static final SmsStub GATEWAY = open();

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired Postbox post;
    @Autowired EnrollmentService enrollment;

    private TestCenter center;
    private TestFamily family;

    @DynamicPropertySource
    static void gateway(DynamicPropertyRegistry properties) {
        properties.add("KINWARD_SMS_URL", GATEWAY::url);
        properties.add("KINWARD_SMS_FROM", () -> "+15550100000");
    }

    @AfterAll
    static void close() {
        GATEWAY.close();
    }

    @BeforeEach
    void aFamily() {
        center = world.center();
        family = world.family(center, 1);
    }

    @Test
    void aConfirmedNumberGetsTextMessagesUntilItTakesNone() {
        var dialog = openDialog();
        confirmNumber(dialog);
        submit();
        assertThat($(MessagesView.class).single().getElement().getTextRecursively())
                .contains("We write to you by text message: •••• 0142.");

        enroll();
        assertThat(lastText()).startsWith("You have an appointment on ");
        assertThat(post.inbox(family.person())).isEmpty();

        GATEWAY.answer(400);
        enroll();
        GATEWAY.answer(201);
        clock.pass(Duration.ofMinutes(2));
        post.deliver(center);
        assertThat(post.subjects(family.person())).containsExactly("Your appointment is set");
    }

    @Test
    void aWrongCodeAndNoNumberAreToldAtTheirFields() {
        var dialog = openDialog();
        dialog.phone.number.setValue("12");
        test(dialog.phone.send).click();
        assertThat(dialog.phone.number.getErrorMessage()).contains("not a phone number");

        dialog.phone.number.setValue("(303) 555-0142");
        test(dialog.phone.send).click();
        dialog.phone.code.setValue("000000".equals(lastCode()) ? "111111" : "000000");
        test(dialog.phone.confirm).click();
        assertThat(dialog.phone.code.getErrorMessage()).contains("not the code");
    }

    private SettingsDialog openDialog() {
        SignIn.as(family.person());
        navigate(MessagesView.class);
        test($(Button.class).withTestId("change-settings").single()).click();
        var dialog = $(SettingsDialog.class).single();
        dialog.channel.setValue(ChannelKind.SMS);
        return dialog;
    }

    private void confirmNumber(SettingsDialog dialog) {
        dialog.phone.number.setValue("(303) 555-0142");
        test(dialog.phone.send).click();
        dialog.phone.code.setValue(lastCode());
        test(dialog.phone.confirm).click();
        assertThat(dialog.phone.known.getText()).contains("confirmed");
    }

    private void enroll() {
        var session = world.session(center, clock, 2);
        SignIn.as(family.person(), () -> enrollment.enroll(family.everybodyIn(session)));
        post.deliver(center);
    }

    private void submit() {
        test($(Button.class).withTestId("submit").single()).click();
    }

    private static String lastText() {
        return GATEWAY.received().getLast().getOrDefault("Body", "");
    }

    private static String lastCode() {
        return lastText().replaceAll("^\\D*(\\d{6}).*$", "$1");
    }

    private static SmsStub open() {
        try {
            return new SmsStub();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
