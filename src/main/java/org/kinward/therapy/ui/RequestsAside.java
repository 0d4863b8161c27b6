package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kinward.centers.CenterDetails;
import org.kinward.identity.CurrentUser;
import org.kinward.identity.Role;
import org.kinward.scheduling.ui.CalendarSide;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;
import org.kinward.therapy.TherapyWorklist;
import org.kinward.therapy.WorkItem;

/** Families' open requests beside the calendar, each with the way to a time for it. */
@SpringComponent
class RequestsAside implements CalendarSide {

    private final TherapyWorklist worklist;
    private final PlanDialogs dialogs;
    private final CurrentUser currentUser;
    private final Clock clock;

    RequestsAside(
            TherapyWorklist worklist, PlanDialogs dialogs, CurrentUser currentUser, Clock clock) {
        this.worklist = worklist;
        this.dialogs = dialogs;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> beside(CenterDetails center) {
        var person = currentUser.get();
        if (!person.is(Role.THERAPIST) && !person.is(Role.COORDINATOR)) {
            return Optional.empty();
        }
        var waiting = worklist.requests(center.id());
        return Optional.of(
                new Panel(translate("therapy.requests", waiting.size()), list(center, waiting)));
    }

    private Component list(CenterDetails center, List<WorkItem> waiting) {
        if (waiting.isEmpty()) {
            return new Paragraph(translate("therapy.requests.none"));
        }
        var list = new UnorderedList();
        list.addClassName("aside-list");
        waiting.forEach(item -> list.add(entry(center, item)));
        return list;
    }

    private ListItem entry(CenterDetails center, WorkItem item) {
        var request = Objects.requireNonNull(item.request());
        var household = WorkEntry.name(item);
        var name = new Span(household);
        name.addClassName("card-name");
        var now = clock.instant().atZone(center.zone());
        var words = new Div(name, new StatusBadge(WorkEntry.age(item.since(), now), Tone.WAITING));
        words.addClassName("card-words");
        RequestNote.say(words, request, Map.of());
        var find =
                new Button(
                        translate("therapy.find"),
                        _ -> dialogs.find(center.id(), request, household));
        find.setAriaLabel(translate("therapy.find") + ": " + household);
        find.setTestId("find-for-request");
        return new ListItem(words, find);
    }
}
