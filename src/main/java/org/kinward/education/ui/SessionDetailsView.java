package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.ADMINISTRATOR;
import static org.kinward.identity.Role.Names.COORDINATOR;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.kinward.centers.CenterDirectory;
import org.kinward.education.SessionDetails;
import org.kinward.education.SessionId;
import org.kinward.education.SessionQueries;
import org.kinward.education.SessionStatus;
import org.kinward.identity.CurrentUser;
import org.kinward.identity.Role;
import org.kinward.shared.Ids;
import org.kinward.shared.NotFound;
import org.kinward.shared.ui.PageHeader;

/** One session: its facts, who comes, who waits. Administrators read, coordinators act. */
@Route("sessions/:" + SessionDetailsView.SESSION)
@RolesAllowed({COORDINATOR, ADMINISTRATOR})
class SessionDetailsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String SESSION = "session";

    private final SessionQueries queries;
    private final CenterDirectory directory;
    private final SessionDialogs dialogs;
    private final RosterDialogs rosterDialogs;
    private final Clock clock;
    private final boolean acts;
    private final PageHeader header;
    private Optional<SessionDetails> session = Optional.empty();
    private Roll roll = new Roll(List.of(), 0, 0);
    private String title = "";

    final Anchor attendance = new Anchor("", translate("session.attendance"));
    final Button enroll = action("enroll.title", "enroll", this::enroll);
    final Button edit = action("session.edit", "edit", this::edit);
    final Button cancel = action("session.cancel", "cancel-session", this::cancel);
    final SessionFacts facts = new SessionFacts();
    final RosterList roster = new RosterList();

    SessionDetailsView(
            SessionQueries queries,
            CenterDirectory directory,
            SessionDialogs dialogs,
            RosterDialogs rosterDialogs,
            CurrentUser currentUser,
            Clock clock) {
        this.queries = queries;
        this.directory = directory;
        this.dialogs = dialogs;
        this.rosterDialogs = rosterDialogs;
        this.clock = clock;
        this.acts = currentUser.get().is(Role.COORDINATOR);
        addClassName("session-details");
        attendance.setTestId("attendance");
        enroll.addThemeVariants(ButtonVariant.PRIMARY);
        cancel.addThemeVariants(ButtonVariant.ERROR);
        header = new PageHeader("", actions());
        add(
                new RouterLink(translate("session.back"), SessionListView.class),
                header,
                facts,
                roster);
    }

    private Component[] actions() {
        return acts ? new Component[] {attendance, edit, cancel, enroll} : new Component[] {};
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(SESSION).orElseThrow(NotFound::new);
        load(new SessionId(Ids.parse(id)));
    }

    private void load(SessionId id) {
        var found = queries.details(id);
        var row = queries.row(id);
        var now = clock.instant();
        session = Optional.of(found);
        roll = new Roll(queries.roster(id), row.seats(), row.free());
        title = row.module().in(getLocale());
        header.setHeading(title);
        facts.show(found, row, dialogs.options(directory.find(found.center())), now);
        boolean open = found.isOpenAt(now);
        List.of(edit, cancel, enroll).forEach(button -> button.setVisible(open));
        if (found.status() == SessionStatus.CANCELLED) {
            roster.showCalledOff(roll);
        } else {
            roster.show(
                    roll,
                    acts && open ? family -> rosterDialogs.takeOff(family, this::reload) : null);
        }
        attendance.setHref("attendance/" + id.value());
    }

    private void reload() {
        session.map(SessionDetails::id).ifPresent(this::load);
    }

    private void enroll() {
        session.ifPresent(open -> rosterDialogs.enroll(open, roll, this::reload));
    }

    private void edit() {
        session.ifPresent(open -> dialogs.edit(queries.details(open.id()), this::reload));
    }

    private void cancel() {
        session.ifPresent(open -> dialogs.cancel(open, this::reload));
    }

    private static Button action(String label, String testId, Runnable run) {
        var button = new Button(translate(label), _ -> run.run());
        button.setTestId(testId);
        return button;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
