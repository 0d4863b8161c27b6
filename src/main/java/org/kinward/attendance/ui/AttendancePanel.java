package org.kinward.attendance.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.kinward.attendance.HouseholdAttendance;
import org.kinward.attendance.Tally;
import org.kinward.families.HouseholdDetails;
import org.kinward.families.ui.FamilyPanel;

/** How often the members of a family came. */
@SpringComponent
class AttendancePanel implements FamilyPanel {

    private final HouseholdAttendance attendance;

    AttendancePanel(HouseholdAttendance attendance) {
        this.attendance = attendance;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String titleKey() {
        return "panel.attendance";
    }

    @Override
    public Optional<Component> show(HouseholdDetails household) {
        var tallies = attendance.of(household.id());
        var list = new UnorderedList();
        list.addClassName("card-list");
        for (var member : household.members()) {
            var name = new Span(member.fullName());
            name.addClassName("card-name");
            var item =
                    new ListItem(
                            name, new Span(words(tallies.getOrDefault(member.id(), Tally.NONE))));
            list.add(item);
        }
        return Optional.of(list);
    }

    private static String words(Tally tally) {
        return tally.equals(Tally.NONE)
                ? translate("panel.attendance.none")
                : translate(
                        "panel.attendance.counts",
                        tally.present(),
                        tally.noShow() + tally.lateCancel(),
                        tally.cancelled() + tally.excused(),
                        tally.notRecorded());
    }
}
