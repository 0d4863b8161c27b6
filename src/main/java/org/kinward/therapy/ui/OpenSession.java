package org.kinward.therapy.ui;

import java.util.function.BooleanSupplier;
import org.kinward.scheduling.ui.ConflictWords;
import org.kinward.shared.ui.Attempt;
import org.kinward.therapy.TherapyDetails;
import org.kinward.therapy.TherapyRefused;

/** The session a page shows, for the dialogs on it. */
interface OpenSession {

    /** As it was read last. */
    TherapyDetails details();

    /** What stands against a time for it, in words. */
    ConflictWords against();

    /** Reads and shows it anew. */
    void reload();

    /**
     * Tries to change it; a refusal is said. Where somebody was faster, the page behind shows what
     * they did, and the dialog keeps what was entered.
     */
    default boolean attempt(BooleanSupplier change) {
        return Attempt.get(
                        () -> {
                            try {
                                return change.getAsBoolean();
                            } catch (TherapyRefused refusal) {
                                reload();
                                throw refusal;
                            }
                        })
                .orElse(false);
    }
}
