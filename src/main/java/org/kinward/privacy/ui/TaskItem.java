package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.kinward.privacy.DismissTask;
import org.kinward.privacy.TaskDetails;
import org.kinward.privacy.TaskKind;
import org.kinward.privacy.TaskService;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;

/** One task about a consent, with the ways to settle it. */
class TaskItem extends ListItem {

    TaskItem(TaskDetails task, TaskService service, Runnable then) {
        var client = task.client();
        var consent = task.consent();
        var link =
                new RouterLink(
                        translate("task.people", client.label(), consent.recipientName()),
                        ClientView.class,
                        new RouteParameters(ClientView.CLIENT, client.id().value().toString()));
        var words =
                new Div(
                        link,
                        new Span(
                                translate(
                                        "task." + task.kind() + ".text",
                                        Formats.date(consent.expiresOn()))));
        if (task.kind() == TaskKind.RENEW) {
            words.addComponentAtIndex(
                    1, new StatusBadge(translate("task.within", task.daysBefore()), Tone.WAITING));
        }
        words.addClassName("card-words");
        var about = translate("task.people", client.label(), consent.recipientName());
        var done =
                new Button(
                        translate("task.done"),
                        _ -> {
                            if (Attempt.run(() -> service.done(task.id()))) {
                                Notices.done(translate("saved"));
                            }
                            then.run();
                        });
        done.setAriaLabel(translate("task.done") + ": " + about);
        done.setTestId("task-done");
        var dismiss = new Button(translate("task.dismiss"), _ -> dismiss(task, service, then));
        dismiss.setAriaLabel(translate("task.dismiss") + ": " + about);
        dismiss.setTestId("task-dismiss");
        var actions = new Div(done, dismiss);
        actions.addClassName("actions");
        add(words, actions);
    }

    private static void dismiss(TaskDetails task, TaskService service, Runnable then) {
        new ReasonDialog(
                        "task.dismiss",
                        500,
                        reason -> {
                            service.dismiss(new DismissTask(task.id(), reason));
                            then.run();
                        })
                .open();
    }
}
