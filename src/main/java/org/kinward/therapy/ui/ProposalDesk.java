package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.kinward.scheduling.Overruled;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Notices;
import org.kinward.therapy.BookTime;
import org.kinward.therapy.ProposedTime;
import org.kinward.therapy.TherapyDetails;
import org.kinward.therapy.TherapyTimes;

/** Shows staff which times family members propose, and takes one of them. */
@SpringComponent
class ProposalDesk {

    private final TherapyTimes times;
    private final SessionDesk desk;

    ProposalDesk(TherapyTimes times, SessionDesk desk) {
        this.times = times;
        this.desk = desk;
    }

    /** The times proposed for that session; hidden where there are none. */
    Div of(TherapyDetails session, Runnable taken) {
        var part = new Div();
        part.addClassName("proposals");
        part.setVisible(!session.proposed().isEmpty());
        if (part.isVisible()) {
            part.add(
                    new ProposalList(
                            session, desk.against(session), one -> take(session, one, taken)));
        }
        return part;
    }

    /** By the rules of any change: what stands against it is listed, and people are asked anew. */
    private void take(TherapyDetails session, ProposedTime one, Runnable taken) {
        var _ =
                Attempt.get(() ->
                        new Overruling(
                                        desk.against(session),
                                        overruled -> times.book(book(session, one, overruled)),
                                        () -> {
                                            Notices.done(translate("therapy.timeSet"));
                                            taken.run();
                                        })
                                .book());
    }

    private static BookTime book(TherapyDetails session, ProposedTime one, Overruled overruled) {
        var facts = session.facts();
        return new BookTime(facts.id(), facts.edition(), one.local(), false, overruled);
    }
}
