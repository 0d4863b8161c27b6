package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kinward.scheduling.Conflict;
import org.kinward.scheduling.Overruled;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;
import org.springframework.modulith.NamedInterface;

/**
 * Says what stands against a time. Where all of it may be overruled, it asks for the reason and
 * books with it; else there is nothing to do here but to go back.
 */
@NamedInterface("words")
public final class ConflictDialog extends SubmitDialog {

    private static final int REASON = 300;

    private final List<Conflict> conflicts;
    private final Predicate<Overruled> booking;
    private boolean answered;
    final TextField why = new TextField(translate("against.why"));

    /** Tells what stands against a time; the booking tells whether it went through. */
    public ConflictDialog(
            List<Conflict> conflicts, ConflictWords words, Predicate<Overruled> booking) {
        super(translate("against.title"), translate("against.overrule"));
        this.conflicts = List.copyOf(conflicts);
        this.booking = booking;
        why.setMaxLength(REASON);
        why.setRequiredIndicatorVisible(true);
        why.setHelperText(translate("against.why.help"));
        var content = new Div(words.list(conflicts), new Paragraph(translate("against.text")), why);
        content.addClassName("stack");
        add(content);
        submitOnEnterIn(content);
        onSubmit(this::book);
    }

    /** Whether a reason is enough to book in spite of all that. */
    public static boolean mayBeOverruled(List<Conflict> conflicts) {
        return conflicts.stream().allMatch(each -> each.reason().isOverridable());
    }

    /** Opens unless another one waits: a second click may have been on its way. */
    @Override
    public void open() {
        var ui = UI.getCurrent();
        var shown = ComponentUtil.getData(ui, ConflictDialog.class);
        if (shown == null || !shown.isOpened() || shown.answered) {
            ComponentUtil.setData(ui, ConflictDialog.class, this);
            super.open();
        }
    }

    private boolean book() {
        var reasons = conflicts.stream().map(Conflict::reason).collect(Collectors.toSet());
        return TextCheck.required(why, REASON)
                .filter(text -> isBooked(new Overruled(reasons, text)))
                .isPresent();
    }

    private boolean isBooked(Overruled overruled) {
        answered = true;
        boolean done = booking.test(overruled);
        answered = done;
        return done;
    }
}
