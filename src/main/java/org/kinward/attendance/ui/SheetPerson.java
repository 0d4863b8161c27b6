package org.kinward.attendance.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.kinward.attendance.AttendanceStatus;
import org.kinward.attendance.MarkAttendance;
import org.kinward.attendance.OccurrenceId;
import org.kinward.attendance.SheetRow;
import org.kinward.shared.ui.ActionIcon;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;

/** One person on the sheet: the two frequent marks as buttons, the others in a menu. */
class SheetPerson extends ListItem {

    private static final List<AttendanceStatus> FREQUENT =
            List.of(AttendanceStatus.ATTENDED, AttendanceStatus.NO_SHOW);

    private final SheetRow row;
    private final int sessionMinutes;
    private final boolean started;
    private final BiConsumer<SheetRow, Mark> onMark;

    /** Before the start only what can be known then may be marked. */
    SheetPerson(
            SheetRow row,
            boolean open,
            boolean started,
            int sessionMinutes,
            BiConsumer<SheetRow, Mark> onMark) {
        this.row = row;
        this.sessionMinutes = sessionMinutes;
        this.onMark = onMark;
        this.started = started;
        addClassName("person");
        var name = new Span(row.name());
        name.addClassName("person-name");
        var household = new Span(row.household());
        household.addClassName("person-household");
        add(new Div(name, household), badge());
        if (open && row.status().isOnSheet()) {
            add(marks());
        }
    }

    private StatusBadge badge() {
        var text = translate("attendance." + row.status());
        return new StatusBadge(
                row.minutes() == null ? text : translate("attendance.stayed", text, row.minutes()),
                tone());
    }

    private Tone tone() {
        var stayed = row.minutes();
        if (stayed != null && stayed * 2 < sessionMinutes) {
            return Tone.NEUTRAL;
        }
        return switch (row.status().standing()) {
            case PRESENT -> Tone.GOOD;
            case MISSED -> Tone.ENDED;
            case NEUTRAL -> Tone.NEUTRAL;
            case OPEN -> Tone.WAITING;
        };
    }

    private Div marks() {
        var bar = new Div();
        bar.addClassName("marks");
        FREQUENT.forEach(status -> bar.add(markButton(status)));
        bar.add(otherMarks());
        return bar;
    }

    private Button markButton(AttendanceStatus status) {
        boolean chosen = row.status() == status;
        var button = new Button(translate("attendance." + status));
        button.addClickListener(_ -> onMark.accept(row, new Mark(status, null)));
        button.setDisableOnClick(true);
        button.setEnabled(mayMark(status));
        if (chosen) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
        button.setAriaLabel(translate("sheet.markAs", row.name(), button.getText()));
        return button;
    }

    private MenuBar otherMarks() {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        var more = menu.addItem(ActionIcon.MORE.create());
        more.setAriaLabel(translate("sheet.more", row.name()));
        for (AttendanceStatus status : AttendanceStatus.marks()) {
            if (!FREQUENT.contains(status) && mayMark(status)) {
                more.getSubMenu().addItem(translate("attendance." + status), _ -> choose(status));
            }
        }
        if (row.status() != AttendanceStatus.BOOKED) {
            more.getSubMenu()
                    .addItem(
                            translate("sheet.takeBack"),
                            _ -> onMark.accept(row, new Mark(AttendanceStatus.BOOKED, null)));
        }
        return menu;
    }

    private boolean mayMark(AttendanceStatus status) {
        return started || status.isKnownBeforeStart();
    }

    private void choose(AttendanceStatus status) {
        if (status == AttendanceStatus.LEFT_EARLY) {
            new MinutesDialog(
                            row.name(),
                            sessionMinutes,
                            minutes -> onMark.accept(row, new Mark(status, minutes)))
                    .open();
        } else {
            onMark.accept(row, new Mark(status, null));
        }
    }

    /** A mark chosen on screen. */
    record Mark(AttendanceStatus status, @Nullable Integer minutes) {

        MarkAttendance of(OccurrenceId occurrence, SheetRow row) {
            return new MarkAttendance(occurrence, row.member(), status, minutes, row.version());
        }
    }
}
