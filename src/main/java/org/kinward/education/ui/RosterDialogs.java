package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.kinward.education.EnrollMembers;
import org.kinward.education.EnrollmentService;
import org.kinward.education.RosterRow;
import org.kinward.education.SessionDetails;
import org.kinward.education.WithdrawMembers;
import org.kinward.families.FamilyDirectory;
import org.kinward.shared.ui.Notices;

/** Opens the dialogs in which staff say who comes to a session. */
@SpringComponent
class RosterDialogs {

    private final EnrollmentService enrollments;
    private final FamilyDirectory families;

    RosterDialogs(EnrollmentService enrollments, FamilyDirectory families) {
        this.enrollments = enrollments;
        this.families = families;
    }

    void enroll(SessionDetails session, Roll roll, Runnable afterwards) {
        new EnrollFamilyDialog(
                        families,
                        roll,
                        session.center(),
                        (household, members) -> {
                            var outcome =
                                    enrollments.enroll(
                                            new EnrollMembers(session.id(), household, members));
                            Notices.done(SessionTexts.outcome(outcome));
                            afterwards.run();
                        })
                .open();
    }

    void takeOff(RosterRow row, Runnable afterwards) {
        new TakeOffDialog(
                        row,
                        leaving -> {
                            enrollments.withdraw(new WithdrawMembers(row.enrollment(), leaving));
                            Notices.done(translate("takeOff.done"));
                            afterwards.run();
                        })
                .open();
    }
}
