package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterDirectory;
import org.kinward.education.EnrollMembers;
import org.kinward.education.EnrollmentService;
import org.kinward.education.ModuleService;
import org.kinward.education.RosterRow;
import org.kinward.education.SessionDetails;
import org.kinward.education.SessionId;
import org.kinward.education.SessionService;
import org.kinward.education.WithdrawMembers;
import org.kinward.families.FamilyDirectory;
import org.kinward.shared.ui.Notices;

/** Opens the dialogs in which staff plan a session and say who comes. */
@SpringComponent
class SessionDialogs {

    private final CenterDirectory directory;
    private final ModuleService modules;
    private final SessionService sessions;
    private final EnrollmentService enrollments;
    private final FamilyDirectory families;

    SessionDialogs(
            CenterDirectory directory,
            ModuleService modules,
            SessionService sessions,
            EnrollmentService enrollments,
            FamilyDirectory families) {
        this.directory = directory;
        this.modules = modules;
        this.sessions = sessions;
        this.enrollments = enrollments;
        this.families = families;
    }

    /** What a session of that center can be made of. */
    SessionOptions options(CenterDetails center) {
        return new SessionOptions(
                center,
                modules.list(center.id()),
                directory.rooms(center.id()),
                directory.staff(center.id()));
    }

    void schedule(CenterDetails center, Runnable afterwards) {
        var id = SessionId.create();
        new SessionDialog(
                        translate("sessions.schedule"),
                        new SessionForm(options(center)),
                        plan -> {
                            sessions.schedule(id, center.id(), plan);
                            Notices.done(translate("session.scheduled"));
                            afterwards.run();
                        })
                .open();
    }

    void edit(SessionDetails session, Runnable afterwards) {
        var center = directory.find(session.center());
        var form = new SessionForm(options(center));
        form.show(session.plan());
        var edit = new SessionEdit(sessions, session);
        new EditSessionDialog(
                        form,
                        edit,
                        () -> options(center),
                        () -> {
                            Notices.done(translate("session.changed"));
                            afterwards.run();
                        })
                .open();
    }

    void cancel(SessionDetails session, Runnable afterwards) {
        new CancelSessionDialog(
                        reason -> {
                            sessions.cancel(session.id(), reason);
                            Notices.done(translate("session.cancelled"));
                            afterwards.run();
                        })
                .open();
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
