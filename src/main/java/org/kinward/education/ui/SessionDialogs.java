package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterDirectory;
import org.kinward.education.ModuleService;
import org.kinward.education.SessionDetails;
import org.kinward.education.SessionId;
import org.kinward.education.SessionService;
import org.kinward.shared.ui.Notices;

/** Opens the dialogs in which staff plan a session. */
@SpringComponent
class SessionDialogs {

    private final CenterDirectory directory;
    private final ModuleService modules;
    private final SessionService sessions;
    private final Clock clock;

    SessionDialogs(
            CenterDirectory directory,
            ModuleService modules,
            SessionService sessions,
            Clock clock) {
        this.directory = directory;
        this.modules = modules;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** What a session of that center can be made of. */
    SessionOptions options(CenterDetails center) {
        return new SessionOptions(
                center,
                LocalDate.ofInstant(clock.instant(), center.zone()),
                modules.list(center.id()),
                directory.rooms(center.id()),
                directory.staff(center.id()));
    }

    void schedule(CenterDetails center, Runnable afterwards) {
        var id = SessionId.create();
        new SessionDialog(
                        translate("sessions.schedule"),
                        new SessionForm(options(center)),
                        (plan, despite) -> {
                            sessions.schedule(id, center.id(), plan, despite);
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
}
