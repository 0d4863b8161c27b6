package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.kinward.education.EnrollmentStatus;
import org.kinward.education.FamilyProgram;
import org.kinward.education.ProgramSession;
import org.kinward.families.HouseholdDetails;
import org.kinward.families.MemberDetails;
import org.kinward.families.ui.FamilyPanel;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;

/** The sessions a family is in or waits for. */
@SpringComponent
class PlacesPanel implements FamilyPanel {

    private final FamilyProgram program;

    PlacesPanel(FamilyProgram program) {
        this.program = program;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "panel.places";
    }

    @Override
    public Optional<Component> show(HouseholdDetails household) {
        var places = program.of(household.id());
        if (places.isEmpty()) {
            return Optional.of(new Paragraph(translate("panel.places.none")));
        }
        var list = new UnorderedList();
        list.addClassName("card-list");
        places.forEach(place -> list.add(item(place, household)));
        return Optional.of(list);
    }

    private static ListItem item(ProgramSession place, HouseholdDetails household) {
        var row = place.session();
        var link =
                new RouterLink(
                        row.module().in(UI.getCurrent().getLocale()),
                        SessionDetailsView.class,
                        new RouteParameters(
                                SessionDetailsView.SESSION, row.id().value().toString()));
        var words =
                new Div(
                        link,
                        new Span(Formats.dayAndTime(row.startsAt(), row.zone())),
                        new Span(people(place, household)));
        words.addClassName("card-words");
        var item = new ListItem(words);
        var mine = place.mine();
        if (mine != null) {
            boolean seated = mine.status() == EnrollmentStatus.CONFIRMED;
            item.add(
                    new StatusBadge(
                            translate("panel.places." + mine.status()),
                            seated ? Tone.GOOD : Tone.WAITING));
        }
        return item;
    }

    private static String people(ProgramSession place, HouseholdDetails household) {
        var mine = place.mine();
        return mine == null
                ? ""
                : household.members().stream()
                        .filter(member -> mine.members().contains(member.id()))
                        .map(MemberDetails::fullName)
                        .collect(joining(", "));
    }
}
