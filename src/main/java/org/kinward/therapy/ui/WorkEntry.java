package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Consumer;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;
import org.kinward.therapy.RequestDetails;
import org.kinward.therapy.TherapyFacts;
import org.kinward.therapy.TherapyTaskId;
import org.kinward.therapy.WorkItem;

/** A request or a task that waits for staff, with the ways to settle it. */
class WorkEntry extends ListItem {

    /** What staff do with it. */
    record Actions(
            Consumer<WorkItem> answer,
            Consumer<RequestDetails> decline,
            Consumer<TherapyTaskId> settle) {}

    WorkEntry(WorkItem item, ZonedDateTime now, Actions actions) {
        var words = new Div(head(item));
        words.addClassName("card-words");
        words.add(new StatusBadge(age(item.since(), now), Tone.WAITING));
        var request = item.request();
        var buttons = new Div();
        buttons.addClassName("actions");
        if (request != null) {
            RequestNote.say(words, request, Map.of());
            var answer = button("therapy.answer", item, () -> actions.answer().accept(item));
            answer.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(
                    answer,
                    button("therapy.decline", item, () -> actions.decline().accept(request)));
        }
        var task = item.task();
        if (task != null) {
            words.add(RequestNote.line(translate("therapy.task." + item.kind())));
            var facts = item.facts();
            if (facts != null) {
                words.add(RequestNote.line(session(facts)));
            }
            if (item.member() != null) {
                words.add(RequestNote.line(item.member()));
            }
            buttons.add(button("therapy.settle", item, () -> actions.settle().accept(task)));
        }
        add(words, buttons);
    }

    private static Component head(WorkItem item) {
        var session = item.session();
        if (session == null) {
            var name = new Span(translate("therapy.request.from", name(item)));
            name.addClassName("card-name");
            return name;
        }
        var link =
                new RouterLink(
                        name(item), TherapySessionView.class, PlanDialogs.parameters(session));
        link.addClassName("card-name");
        return link;
    }

    /** Which session a task is about. */
    private static String session(TherapyFacts facts) {
        return translate("therapy.modality." + facts.modality()) + ", " + SessionWords.when(facts);
    }

    private static Button button(String key, WorkItem item, Runnable run) {
        var button = new Button(translate(key), _ -> run.run());
        button.setAriaLabel(translate(key) + ": " + name(item));
        button.setTestId(key.substring(key.indexOf('.') + 1));
        return button;
    }

    static String name(WorkItem item) {
        return String.join(", ", item.households());
    }

    /** Since which day, by the center's clocks. */
    static String age(Instant since, ZonedDateTime now) {
        var day = since.atZone(now.getZone()).toLocalDate();
        return translate("therapy.waits", ChronoUnit.DAYS.between(day, now.toLocalDate()));
    }
}
