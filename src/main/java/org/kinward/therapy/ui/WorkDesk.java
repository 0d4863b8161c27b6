package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import org.kinward.centers.CenterDetails;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Confirm;
import org.kinward.shared.ui.Notices;
import org.kinward.therapy.RequestDetails;
import org.kinward.therapy.TherapyQueries;
import org.kinward.therapy.TherapyRequests;
import org.kinward.therapy.TherapyTaskId;
import org.kinward.therapy.TherapyTaskKind;
import org.kinward.therapy.TherapyWorklist;
import org.kinward.therapy.WorkItem;

/** What waits for the staff of a center, and how it is seen to. */
@SpringComponent
class WorkDesk {

    private final TherapyWorklist worklist;
    private final TherapyRequests requests;
    private final TherapyQueries queries;
    private final PlanDialogs dialogs;
    private final ProposalDesk proposals;
    private final Clock clock;

    WorkDesk(
            TherapyWorklist worklist,
            TherapyRequests requests,
            TherapyQueries queries,
            PlanDialogs dialogs,
            ProposalDesk proposals,
            Clock clock) {
        this.worklist = worklist;
        this.requests = requests;
        this.queries = queries;
        this.dialogs = dialogs;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** All of it, what has waited longest first. */
    List<WorkItem> waiting(CenterDetails center) {
        return worklist.open(center.id());
    }

    UnorderedList list(CenterDetails center, List<WorkItem> waiting, Runnable reload) {
        var list = new UnorderedList();
        list.addClassName("card-list");
        var now = clock.instant().atZone(center.zone());
        var actions =
                new WorkEntry.Actions(
                        item -> answer(center, item),
                        request -> decline(request, reload),
                        task -> settle(task, reload));
        waiting.forEach(item -> {
            var entry = new WorkEntry(item, now, actions);
            addProposals(item, entry, reload);
            list.add(entry);
        });
        return list;
    }

    /** Who asks for another time may have proposed some. */
    private void addProposals(WorkItem item, WorkEntry entry, Runnable reload) {
        var session = item.session();
        if (session != null && item.kind() == TherapyTaskKind.NEW_TIME_ASKED) {
            entry.add(proposals.of(queries.details(session), reload));
        }
    }

    private void answer(CenterDetails center, WorkItem item) {
        var request = item.request();
        if (request != null) {
            dialogs.answer(center.id(), request, WorkEntry.name(item));
        }
    }

    private void decline(RequestDetails request, Runnable reload) {
        Confirm.ask(
                translate("therapy.decline.title"),
                translate("therapy.decline.text"),
                translate("therapy.decline"),
                () -> {
                    if (Attempt.run(() -> requests.decline(request.id()))) {
                        Notices.done(translate("therapy.declined"));
                    }
                    reload.run();
                });
    }

    private void settle(TherapyTaskId task, Runnable reload) {
        if (Attempt.run(() -> worklist.settle(task))) {
            Notices.done(translate("saved"));
        }
        reload.run();
    }
}
