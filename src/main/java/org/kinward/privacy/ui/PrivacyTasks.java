package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.kinward.centers.CenterDetails;
import org.kinward.privacy.ClaimDetails;
import org.kinward.privacy.LinkService;
import org.kinward.privacy.TaskKind;
import org.kinward.privacy.TaskService;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Confirm;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.Notices;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;

/**
 * What waits for the privacy officer: consents to renew, families to speak with, and what family
 * members have said.
 */
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
class PrivacyTasks extends Div {

    private final TaskService tasks;
    private final LinkService links;
    private final PrivacyDialogs dialogs;

    PrivacyTasks(TaskService tasks, LinkService links, PrivacyDialogs dialogs) {
        this.tasks = tasks;
        this.links = links;
        this.dialogs = dialogs;
    }

    void show(CenterDetails center) {
        removeAll();
        var open = tasks.open(center.id());
        for (var kind : TaskKind.values()) {
            section(
                    "tasks." + kind,
                    open.stream()
                            .filter(task -> task.kind() == kind)
                            .<ListItem>map(task -> new TaskItem(task, tasks, () -> show(center)))
                            .toList());
        }
        section(
                "tasks.claims",
                links.claims(center.id()).stream().map(claim -> claim(center, claim)).toList());
    }

    private void section(String key, List<ListItem> items) {
        if (!items.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("card-list");
            items.forEach(list::add);
            add(new Section(new H2(translate(key)), list));
        }
    }

    private ListItem claim(CenterDetails center, ClaimDetails claim) {
        var said = new Span("“" + claim.words() + "”");
        said.addClassName("card-name");
        var who =
                new Span(
                        translate(
                                "tasks.claim.by",
                                claim.recipient(),
                                Formats.date(claim.saidAt(), center.zone())));
        var settle =
                new Button(
                        translate("tasks.claim.settle"),
                        _ -> dialogs.settle(center, claim, () -> show(center)));
        settle.setAriaLabel(translate("tasks.claim.settle.label", claim.recipient()));
        settle.setTestId("settle");
        var close = new Button(translate("tasks.claim.close"), _ -> askToClose(center, claim));
        close.setAriaLabel(translate("tasks.claim.close.label", claim.recipient()));
        var actions = new Div(settle, close);
        actions.addClassName("actions");
        return new ListItem(words(said, who), actions);
    }

    private void askToClose(CenterDetails center, ClaimDetails claim) {
        Confirm.ask(
                translate("tasks.claim.close.title"),
                translate("tasks.claim.close.text"),
                translate("tasks.claim.close"),
                () -> {
                    if (Attempt.run(() -> links.close(claim.link()))) {
                        Notices.done(translate("saved"));
                    }
                    show(center);
                });
    }

    private static Div words(Component... parts) {
        var words = new Div(parts);
        words.addClassName("card-words");
        return words;
    }
}
