package org.kinward.families.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import org.kinward.families.AccessNeed;
import org.kinward.families.ProfileForm;
import org.kinward.shared.ui.TextCheck;

/** What somebody needs to take part. */
class NeedsPart extends Div implements ProfilePart {

    private static final int NOTE = 300;

    final CheckboxGroup<AccessNeed> needs;
    final TextField note;

    NeedsPart(Wording wording) {
        needs = new CheckboxGroup<>(wording.of("needs"));
        note = new TextField(wording.of("needsNote"));
        addClassName("stack");
        needs.setItems(AccessNeed.values());
        needs.setItemLabelGenerator(need -> wording.of("need." + need));
        note.setMaxLength(NOTE);
        add(needs, note);
    }

    @Override
    public void show(ProfileForm known) {
        needs.setValue(known.needs());
        note.setValue(Objects.requireNonNullElse(known.needsNote(), ""));
    }

    @Override
    public Optional<ProfileForm> read(ProfileForm known) {
        return TextCheck.optional(note, NOTE).map(text -> known.needing(needs.getValue(), text));
    }
}
