package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.kinward.centers.StaffDetails;
import org.kinward.scheduling.Overruled;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;
import org.kinward.therapy.ReassignSession;
import org.kinward.therapy.TherapistCover;
import org.kinward.therapy.TherapyRefused;

/** Gives a session to another therapist. */
class HandOverDialog extends SubmitDialog {

    private final OpenSession open;
    private final TherapistCover cover;

    final Select<StaffDetails> from = new Select<>();
    final ComboBox<StaffDetails> to = new ComboBox<>(translate("therapy.handOver.to"));

    HandOverDialog(OpenSession open, TherapistCover cover, List<StaffDetails> therapists) {
        super(translate("therapy.handOver"), translate("therapy.handOver"));
        this.open = open;
        this.cover = cover;
        var now = open.details().therapists();
        from.setLabel(translate("therapy.handOver.from"));
        from.setItems(now);
        from.setItemLabelGenerator(StaffDetails::name);
        from.setValue(now.getFirst());
        to.setItems(therapists.stream().filter(one -> !now.contains(one)).toList());
        to.setItemLabelGenerator(StaffDetails::name);
        to.setRequiredIndicatorVisible(true);
        var fields = new Div(from, to);
        fields.addClassName("stack");
        add(new Paragraph(translate("therapy.handOver.text")), fields);
        submitOnEnterIn(fields);
        onSubmit(this::save);
    }

    private boolean save() {
        var colleague = to.getValue();
        if (colleague == null) {
            TextCheck.refuse(to, translate("input.required"));
            return false;
        }
        return open.attempt(() -> wentThrough(colleague));
    }

    private boolean wentThrough(StaffDetails colleague) {
        try {
            return new Overruling(
                            open.against(), overruled -> give(colleague, overruled), this::done)
                    .book();
        } catch (TherapyRefused refusal) {
            switch (refusal.reason()) {
                case NOT_A_THERAPIST, ONE_PERSON_TWICE ->
                        TextCheck.refuse(to, Attempt.sentence(refusal));
                default -> throw refusal;
            }
            return false;
        }
    }

    private void give(StaffDetails colleague, Overruled overruled) {
        var facts = open.details().facts();
        cover.reassign(
                new ReassignSession(
                        facts.id(),
                        facts.edition(),
                        from.getValue().id(),
                        colleague.id(),
                        overruled));
    }

    private void done() {
        Notices.done(translate("therapy.handedOver"));
        close();
        open.reload();
    }
}
