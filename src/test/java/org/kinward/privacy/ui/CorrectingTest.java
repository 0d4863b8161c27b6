package org.kinward.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.vaadin.browserless.ViewPackages;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinward.education.SeatCount;
import org.kinward.identity.SignedIn;
import org.kinward.privacy.ClientDetails;
import org.kinward.privacy.ClientQueries;
import org.kinward.privacy.CorrectClient;
import org.kinward.privacy.PrivacyRefused;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A privacy officer puts a client's entry right. */
@DatabaseTest
@Import(PrivacyWorld.class)
@ViewPackages(packages = "org.kinward")
class CorrectingTest extends PrivacyScreens {

    @Autowired ClientQueries queries;
    @Autowired JdbcClient jdbc;

    @Test
    void whatWasMistypedIsPutRightAndLoggedWithoutItsValues() {
        var before = entry();
        var dialog = open();
        assertThat(dialog.code.getValue()).isEqualTo(before.code());
        assertThat(dialog.initials.getValue()).isEqualTo("J.R.");
        dialog.initials.setValue("J.T.");
        dialog.admitted.setValue(privacyToday().minusDays(3));
        submit();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("J.T. (");
        assertThat(entry())
                .returns("J.T.", ClientDetails::initials)
                .returns(before.code(), ClientDetails::code)
                .returns(privacyToday().minusDays(3), ClientDetails::admittedOn);
        assertThat(logged()).singleElement().asString().contains("fields=admittedOn,initials");
    }

    @Test
    void savingWhatStandsThereIsNoChange() {
        open();
        submit();

        assertThat(logged()).isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        var other = privacy.client(center, "O.O.");
        var taken = SignIn.as(officer(), () -> queries.read(other)).client().code();
        var dialog = open();
        dialog.code.setValue(taken);
        submit();
        assertThat(dialog.code.getErrorMessage()).contains("entered already");
        assertThat(dialog.isOpened()).isTrue();

        assertRefused(privacyToday().plusDays(1), entry().version(), Reason.ADMITTED_IN_THE_FUTURE);
        assertRefused(privacyToday(), entry().version() + 1, Reason.CHANGED_MEANWHILE);
    }

    @Test
    void aDayToComeIsNamedAtTheField() {
        var dialog = open();
        dialog.admitted.setValue(privacyToday().plusDays(1));
        assertThat(dialog.admitted.isInvalid()).isTrue();
        assertThat(dialog.admitted.getErrorMessage()).contains("today or an earlier day");
        submit();
        assertThat(dialog.isOpened()).isTrue();
    }

    @Test
    void anAdmissionAfterTheDischargeIsRefused() {
        SignIn.run(officer(), () -> clients.discharge(client));
        var dialog = open();
        dialog.initials.setValue("J.T.");
        submit();
        assertThat(entry().initials()).as("who left can be put right too").isEqualTo("J.T.");

        clock.pass(Duration.ofDays(3));
        assertRefused(privacyToday(), entry().version(), Reason.ADMITTED_AFTER_DISCHARGE);
    }

    @Test
    void theSecondOfTwoEditorsKeepsWhatTheyTyped() {
        var dialog = open();
        dialog.initials.setValue("J.T.");
        var read = entry();
        SignIn.run(officer(), () -> clients.correct(as("K.K.", read.admittedOn(), read.version())));
        submit();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(notice()).contains("Somebody changed this entry");
        assertThat(entry().initials()).isEqualTo("K.K.");
    }

    private void assertRefused(LocalDate admitted, long version, Reason reason) {
        assertThatThrownBy(() ->
                        SignIn.run(officer(), () -> clients.correct(as("J.R.", admitted, version))))
                .asInstanceOf(type(PrivacyRefused.class))
                .extracting(PrivacyRefused::reason)
                .isEqualTo(reason);
    }

    private CorrectClient as(String initials, LocalDate admitted, long version) {
        return new CorrectClient(client, entry().code(), initials, null, admitted, version);
    }

    private ClientDialog open() {
        test(openClient().correct).click();
        return $(ClientDialog.class).single();
    }

    private ClientDetails entry() {
        return SignIn.as(officer(), () -> queries.read(client)).client();
    }

    private SignedIn officer() {
        return center.staff().privacyOfficer();
    }

    private List<String> logged() {
        return jdbc.sql(
                        """
                        select details from audit_entries
                        where action = 'CLIENT_CORRECTED' and object_id = ?
                        """)
                .param(SeatCount.bytes(client.value()))
                .query((row, _) -> row.getString("details"))
                .list();
    }
}
