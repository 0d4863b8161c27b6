package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.function.Consumer;
import org.kinward.scheduling.BookingRefused;
import org.kinward.scheduling.Conflict;
import org.kinward.scheduling.Overruled;
import org.kinward.scheduling.ui.ConflictDialog;
import org.kinward.scheduling.ui.ConflictWords;
import org.kinward.shared.ui.Attempt;

/**
 * Books something. What stands against it is listed, and where a reason is enough to book all the
 * same, it is asked for.
 */
final class Overruling {

    private final ConflictWords words;
    private final Consumer<Overruled> booking;
    private final Runnable afterwards;

    Overruling(ConflictWords words, Consumer<Overruled> booking, Runnable afterwards) {
        this.words = words;
        this.booking = booking;
        this.afterwards = afterwards;
    }

    /** Whether it went through at once. Refusals that are not about the calendar go on. */
    boolean book() {
        return book(Overruled.NOTHING);
    }

    private boolean book(Overruled overruled) {
        try {
            booking.accept(overruled);
        } catch (BookingRefused refusal) {
            ask(refusal.conflicts(), overruled);
            return false;
        }
        afterwards.run();
        return true;
    }

    private void ask(List<Conflict> conflicts, Overruled before) {
        if (ConflictDialog.mayBeOverruled(conflicts)) {
            var dialog = new ConflictDialog(conflicts, words, given -> again(before.and(given)));
            dialog.setHeaderTitle(translate("therapy.against"));
            dialog.open();
        } else {
            new AgainstDialog(words.list(conflicts)).open();
        }
    }

    /** What stands against it now is said in a dialog of its own, so this one is done. */
    private boolean again(Overruled overruled) {
        var _ = Attempt.get(() -> book(overruled));
        return true;
    }
}
