package org.kinward.attendance.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.FACILITATOR;
import static org.kinward.identity.Role.Names.THERAPIST;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import org.kinward.attendance.AttendanceQueries;
import org.kinward.attendance.AttendanceService;
import org.kinward.attendance.AttendanceStatus;
import org.kinward.attendance.OccurrenceId;
import org.kinward.attendance.SheetDetails;
import org.kinward.attendance.SheetRow;
import org.kinward.attendance.SheetState;
import org.kinward.centers.CenterDirectory;
import org.kinward.identity.CurrentUser;
import org.kinward.identity.Role;
import org.kinward.shared.Ids;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Confirm;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.PageHeader;

/** The attendance sheet of one session: a tap a person, one button for all the rest, then close. */
@Route("attendance/:occurrence")
@RolesAllowed({FACILITATOR, THERAPIST, COORDINATOR})
class SheetView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "occurrence";

    private final AttendanceQueries sheets;
    private final AttendanceService attendance;
    private final CenterDirectory centers;
    private final CurrentUser currentUser;
    private final Clock clock;
    private OccurrenceId occurrence = new OccurrenceId(Ids.create());

    private final PageHeader header;
    private final Div back = new Div();
    private final Div facts = new Div();
    final Paragraph progress = new Paragraph();
    final UnorderedList people = new UnorderedList();
    private final EmptyState nobody =
            new EmptyState(translate("sheet.empty"), translate("sheet.empty.text"));
    final Button restAttended = new Button(translate("sheet.rest"), _ -> askForRest());
    final Button close = new Button(translate("sheet.close"), _ -> askToClose());
    final Button reopen = new Button(translate("sheet.reopen"), _ -> reopenSheet());

    SheetView(
            AttendanceQueries sheets,
            AttendanceService attendance,
            CenterDirectory centers,
            CurrentUser currentUser,
            Clock clock) {
        this.sheets = sheets;
        this.currentUser = currentUser;
        this.clock = clock;
        this.attendance = attendance;
        this.centers = centers;
        restAttended.addThemeVariants(ButtonVariant.PRIMARY);
        header = new PageHeader(translate("sheet.title"), restAttended, close, reopen);
        progress.getElement().setAttribute("aria-live", "polite");
        people.addClassName("people");
        add(back, header, facts, progress, people, nobody);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        occurrence = new OccurrenceId(Ids.parse(event.getRouteParameters().get(ID).orElse("")));
        back.removeAll();
        back.add(wayBack());
        load();
    }

    /** Facilitators come from their day, coordinators from the session. */
    private Component wayBack() {
        return currentUser.get().is(Role.FACILITATOR)
                ? new RouterLink(translate("sheet.back.today"), TodayView.class)
                : new Anchor("sessions/" + occurrence.value(), translate("sheet.back.session"));
    }

    private void load() {
        var details = sheets.sheet(occurrence);
        var sheet = details.sheet();
        var zone = centers.find(sheet.center()).zone();
        header.setHeading(sheet.topic().in(UI.getCurrent().getLocale()));
        facts.removeAll();
        facts.add(new SheetFacts(sheet, zone));
        progress.setText(progressOf(details, zone));
        boolean open = sheet.progress().state() == SheetState.OPEN;
        restAttended.setVisible(open && unmarked(details) > 0);
        boolean started = !clock.instant().isBefore(sheet.startsAt());
        close.setVisible(open && started);
        reopen.setVisible(sheet.progress().state() == SheetState.CLOSED);
        people.removeAll();
        people.setVisible(!details.rows().isEmpty());
        nobody.setVisible(details.rows().isEmpty());
        details.rows()
                .forEach(row ->
                        people.add(
                                new SheetPerson(row, open, started, sheet.minutes(), this::mark)));
    }

    private static String progressOf(SheetDetails details, ZoneId zone) {
        var progress = details.sheet().progress();
        var onSheet = details.rows().stream().filter(row -> row.status().isOnSheet()).count();
        return switch (progress.state()) {
            case OPEN -> translate("sheet.progress", onSheet - unmarked(details), onSheet);
            case CLOSED ->
                    translate(
                            "sheet.closed",
                            progress.closedBy(),
                            progress.closedAt() == null
                                    ? ""
                                    : Formats.dateAndTime(progress.closedAt(), zone),
                            count(details, AttendanceStatus.NOT_RECORDED));
            case CANCELLED -> translate("refusal.attendance.SESSION_CANCELLED");
        };
    }

    private static long unmarked(SheetDetails details) {
        return count(details, AttendanceStatus.BOOKED)
                + count(details, AttendanceStatus.NOT_RECORDED);
    }

    private static long count(SheetDetails details, AttendanceStatus status) {
        return details.rows().stream().filter(row -> row.status() == status).count();
    }

    private void mark(SheetRow row, SheetPerson.Mark mark) {
        Attempt.run(() -> attendance.mark(mark.of(occurrence, row)));
        load();
    }

    private void askForRest() {
        Confirm.ask(
                translate("sheet.rest"),
                translate("sheet.rest.text", unmarked(sheets.sheet(occurrence))),
                translate("sheet.rest.confirm"),
                this::markRest);
    }

    private void markRest() {
        if (Attempt.run(() -> attendance.markRestAttended(occurrence))) {
            Notices.done(translate("sheet.restDone"));
        }
        load();
    }

    private void askToClose() {
        long missing = unmarked(sheets.sheet(occurrence));
        Confirm.ask(
                translate("sheet.close.ask"),
                translate("sheet.close.text", missing),
                translate("sheet.close"),
                () -> {
                    Attempt.run(() -> attendance.close(occurrence));
                    load();
                });
    }

    private void reopenSheet() {
        Attempt.run(() -> attendance.reopen(occurrence));
        load();
    }

    @Override
    public String getPageTitle() {
        return translate("sheet.title");
    }
}
