package org.kinward.therapy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What family members propose, with the verdict of the calendar. */
@Component
class ProposalBook {

    private final TherapyTasks tasks;
    private final TimeSearch search;
    private final TherapyContext context;

    ProposalBook(TherapyTasks tasks, TimeSearch search, TherapyContext context) {
        this.tasks = tasks;
        this.search = search;
        this.context = context;
    }

    /** Those for a session to come, soonest first. */
    List<ProposedTime> of(Roll roll) {
        var session = roll.session();
        if (!session.state().isComing()) {
            return List.of();
        }
        var found = new ArrayList<ProposedTime>();
        tasks.proposed(session.id(), roll.members())
                .forEach((member, starts) ->
                        starts.forEach(at -> {
                            var local = LocalDateTime.ofInstant(at, session.zone());
                            var start = Start.of(local, session.zone(), context.now());
                            found.add(
                                    new ProposedTime(
                                            member,
                                            start.instant(),
                                            local,
                                            search.check(roll, start)));
                        }));
        found.sort(Comparator.comparing(ProposedTime::startsAt));
        return found;
    }
}
