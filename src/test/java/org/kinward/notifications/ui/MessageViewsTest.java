package org.kinward.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.education.EnrollmentService;
import org.kinward.education.SessionId;
import org.kinward.education.SessionService;
import org.kinward.identity.SignedIn;
import org.kinward.notifications.MessageSettingsService;
import org.kinward.notifications.Postbox;
import org.kinward.notifications.Problem;
import org.kinward.notifications.ReminderLead;
import org.kinward.shared.Language;
import org.kinward.shared.ui.EmptyState;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The screens of messages and calendars, per role. */
@DatabaseTest
@Import(Postbox.class)
@ViewPackages(packages = "org.kinward")
class MessageViewsTest extends SpringBrowserlessTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired Postbox post;
    @Autowired EnrollmentService enrollment;
    @Autowired SessionService sessions;
    @Autowired MessageSettingsService settings;

    private TestCenter center;
    private TestFamily family;
    private SessionId session;

    @BeforeEach
    void aFamilyInASession() {
        center = world.center();
        family = world.family(center, 2);
        session = world.session(center, clock, 4);
        SignIn.as(family.person(), () -> enrollment.enroll(family.everybodyIn(session)));
        post.deliver(center);
    }

    @Test
    void aFamilySeesWhatWasWrittenAndHow() {
        var view = openMessages(family.person());

        assertThat(text(view)).contains("We write to you by email.", "Messages are short.");
        assertThat(text(view)).contains("Seat confirmed", "Setting boundaries", "Sent");
    }

    @Test
    void aFamilyChoosesItsLanguageDetailAndQuietHours() {
        openMessages(family.person());
        test($(Button.class).withTestId("change-settings").single()).click();
        var dialog = $(SettingsDialog.class).single();
        assertThat(dialog.channel.isVisible()).isFalse();

        dialog.detailed.setValue(true);
        dialog.language.setValue(Language.SPANISH);
        dialog.reminders.setValue(false);
        dialog.quietFrom.setValue(LocalTime.of(21, 0));
        submit();
        assertThat(dialog.quietTo.isInvalid()).isTrue();
        dialog.quietTo.setValue(LocalTime.of(8, 0));
        submit();

        var kept = SignIn.as(family.person(), settings::own).orElseThrow().form();
        assertThat(kept.detailed()).isTrue();
        assertThat(kept.language()).isEqualTo(Language.SPANISH);
        assertThat(kept.optionalKinds()).isFalse();
        assertThat(text($(MessagesView.class).single()))
                .contains("You get no reminders.", "Quiet from 9:00", "Spanish");
    }

    @Test
    void theExampleShowsWhatDetailsWouldTell() {
        openMessages(family.person());
        test($(Button.class).withTestId("example").single()).click();
        var dialog = $(ExampleDialog.class).single();
        assertThat(dialog.frame.subject.getText()).isEqualTo("A reminder of your appointment");

        dialog.detailed.setValue(true);

        assertThat(dialog.frame.subject.getText()).startsWith("Setting boundaries: ");
    }

    @Test
    void whoIsLinkedToNobodyIsToldWhatToDo() {
        var view = openMessages(world.waiting(center, "Wanda"));

        assertThat($(EmptyState.class, view).exists()).isTrue();
        assertThat($(SettingsCard.class, view).exists()).isFalse();
    }

    @Test
    void aCalendarAddressIsShownOnceAndCanBeTakenAway() {
        SignIn.as(family.person());
        var view = navigate(CalendarView.class);
        test($(Button.class).withTestId("make-address").single()).click();
        assertThat($(AddressCard.class).single().address.getValue()).endsWith(".ics");

        view = navigate(CalendarView.class);
        assertThat($(AddressCard.class).exists()).isFalse();
        assertThat(text(view)).contains("You have a calendar address.");
        test($(Button.class).withTestId("revoke-address").single()).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(text(view)).contains("You have no calendar address yet");
    }

    @Test
    void aCoordinatorSendsAMessageAgainWithAReason() {
        SignIn.as(center.coordinator());
        var view = navigate(OutboxView.class);
        assertThat(test(view.grid).size()).isEqualTo(1);
        view.scope.setValue(OutboxScope.DROPPED);
        assertThat(test(view.grid).getRow(0).to()).startsWith("Ana1");
        view.scope.setValue(OutboxScope.SENT);

        new ResendDialog(test(view.grid).getRow(0), _ -> {}, () -> {}).open();
        submit();
        assertThat($(ResendDialog.class).single().reason.isInvalid()).isTrue();
    }

    @Test
    void aCoordinatorSeesWhatCouldNotBeDelivered() {
        SignIn.run(center.coordinator(), () -> sessions.cancel(session, "Snow"));
        post.deliver(center);
        SignIn.as(center.coordinator());
        var view = navigate(OutboxView.class);

        view.scope.setValue(OutboxScope.ATTENTION);

        assertThat(test(view.grid).size()).isEqualTo(1);
        assertThat(test(view.grid).getRow(0).facts().problem()).isEqualTo(Problem.NO_ADDRESS);
        view.family.setValue("nobody of that name");
        assertThat(test(view.grid).size()).isZero();
    }

    @Test
    void anAdministratorSetsRemindersAndTheSender() {
        SignIn.as(center.administrator());
        navigate(CenterMailView.class);
        var fields = $(CenterMailFields.class).single();

        fields.sender.setValue("Family recovery");
        test(fields.save).click();
        assertThat(fields.sender.getErrorMessage()).contains("tells others");

        fields.sender.setValue("Front desk");
        fields.reminders.setValue(Set.of(ReminderLead.DAY));
        test(fields.save).click();
        var again = $(CenterMailFields.class).single();
        assertThat(again.sender.getValue()).isEqualTo("Front desk");
        assertThat(again.reminders.getValue()).containsExactly(ReminderLead.DAY);
    }

    @Test
    void anAdministratorSeesEveryMessageAndSendsOneToThemselves() {
        SignIn.as(center.administrator());
        navigate(CenterMailView.class);
        var preview = $(MailPreview.class).single();

        preview.language.setValue(Language.SPANISH);
        assertThat(preview.frame.subject.getText()).isEqualTo("Recordatorio de su cita");
        test(preview.send).click();

        assertThat(post.subjects(center.administrator()))
                .containsExactly("Recordatorio de su cita");
    }

    @Test
    void theLinkInAReminderAsksBeforeItStopsThem() {
        var address = post.wayOut(family.first());
        UI.getCurrent().navigate(address.substring(address.indexOf("mail/stop")));
        var view = $(StopView.class).single();
        assertThat(wantsReminders()).isTrue();

        test(view.stop).click();

        assertThat(wantsReminders()).isFalse();
        assertThat(view.text.getText()).contains("You get no more reminders.");
    }

    @Test
    void aLinkThatIsNobodysSaysTheSame() {
        UI.getCurrent().navigate("mail/stop/nobodys");
        var view = $(StopView.class).single();

        test(view.stop).click();

        assertThat(view.text.getText()).contains("You get no more reminders.");
    }

    @Test
    void screensOfOtherRolesStayClosed() {
        for (SignedIn person : List.of(center.facilitator(), family.person())) {
            SignIn.as(person);
            for (String path : List.of("outbox", "mail")) {
                UI.getCurrent().navigate(path);
                assertThat(getCurrentView())
                        .isNotInstanceOf(OutboxView.class)
                        .isNotInstanceOf(CenterMailView.class);
            }
        }
        SignIn.as(center.coordinator());
        UI.getCurrent().navigate("messages");
        assertThat(getCurrentView()).isNotInstanceOf(MessagesView.class);
    }

    private boolean wantsReminders() {
        return SignIn.as(family.person(), settings::own).orElseThrow().form().optionalKinds();
    }

    private MessagesView openMessages(SignedIn person) {
        SignIn.as(person);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        return navigate(MessagesView.class);
    }

    private void submit() {
        test($(Button.class).withTestId("submit").single()).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
