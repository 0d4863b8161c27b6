package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.function.Consumer;
import org.kinward.education.RosterRow;
import org.kinward.families.MemberId;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;

/** Takes a family, or some of its members, off a session or its waitlist. */
class TakeOffDialog extends SubmitDialog {

    final MemberChoice members = new MemberChoice(translate("takeOff.members"));
    private final Consumer<Set<MemberId>> leaving;

    TakeOffDialog(RosterRow row, Consumer<Set<MemberId>> leaving) {
        super(translate("takeOff.title", row.name()), translate("takeOff"));
        this.leaving = leaving;
        members.offer(row.members(), row.members().size());
        add(new Paragraph(translate("takeOff.text")), members);
        onSubmit(this::takeOff);
    }

    private boolean takeOff() {
        var chosen = members.chosen();
        return !chosen.isEmpty() && Attempt.run(() -> leaving.accept(chosen));
    }
}
