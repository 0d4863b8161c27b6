package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.stream.Stream;
import org.kinward.families.MemberId;
import org.kinward.families.MergePreview;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Joins an entry with another of the same person; shows first what that does. */
class MergeDialog extends SubmitDialog {

    /** Finds, looks and does. */
    interface Merging {
        Stream<PersonChoice> find(String name);

        MergePreview preview(MemberId stays, MemberId gone);

        void merge(MemberId stays, MemberId gone);
    }

    private final PersonChoice own;
    private final Merging merging;

    final ComboBox<PersonChoice> other = new ComboBox<>(translate("merge.other"));
    final RadioButtonGroup<PersonChoice> stays = new RadioButtonGroup<>(translate("merge.stays"));
    final Div preview = new Div();

    MergeDialog(PersonChoice own, Merging merging) {
        super(translate("merge.title", own.person().fullName()), translate("merge.confirm"));
        this.own = own;
        this.merging = merging;
        other.setRequiredIndicatorVisible(true);
        other.setHelperText(translate("merge.other.help"));
        other.setItemLabelGenerator(PersonChoice::label);
        other.setItems(query ->
                merging.find(query.getFilter().orElse(""))
                        .filter(found -> !found.id().equals(own.id()))
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        other.addValueChangeListener(_ -> choose());
        stays.setItemLabelGenerator(PersonChoice::label);
        stays.setVisible(false);
        stays.addValueChangeListener(_ -> look());
        preview.getElement().setAttribute("role", "status");
        var fields = new Div(other, stays);
        fields.addClassName("stack");
        add(new Paragraph(translate("merge.text")), fields, preview);
        onSubmit(this::submit);
    }

    private void choose() {
        var chosen = other.getValue();
        stays.setVisible(chosen != null);
        stays.clear();
        if (chosen != null) {
            stays.setItems(List.of(own, chosen));
            stays.setValue(Attempt.get(() -> likelyToStay(chosen)).orElse(own));
        }
    }

    /** The entry that somebody signs in with, so that a sign-in need not go over. */
    private PersonChoice likelyToStay(PersonChoice chosen) {
        return merging.preview(own.id(), chosen.id()).ownSignIn() ? chosen : own;
    }

    private void look() {
        preview.removeAll();
        var kept = stays.getValue();
        if (kept != null) {
            var gone = gone(kept);
            Attempt.get(() -> merging.preview(kept.id(), gone.id()))
                    .ifPresent(found -> show(found, gone));
        }
    }

    private void show(MergePreview found, PersonChoice gone) {
        preview.add(new EntryComparison(found.stays(), found.gone()));
        var obstacle = found.obstacle();
        if (obstacle != null) {
            preview.add(new Paragraph(translate("refusal.family." + obstacle)));
            return;
        }
        var list = new UnorderedList();
        MergeSentences.of(found, gone).forEach(sentence -> list.add(new ListItem(sentence)));
        preview.add(list);
    }

    private PersonChoice gone(PersonChoice kept) {
        var chosen = other.getValue();
        return kept.equals(own) && chosen != null ? chosen : own;
    }

    private boolean submit() {
        var kept = stays.getValue();
        if (kept == null) {
            TextCheck.refuse(other, translate("input.required"));
            return false;
        }
        return Attempt.run(() -> merging.merge(kept.id(), gone(kept).id()));
    }
}
