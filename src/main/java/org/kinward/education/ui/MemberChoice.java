package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import java.util.Set;
import org.kinward.families.MemberDetails;
import org.kinward.shared.ui.TextCheck;

/** Members of one household to choose from; all are chosen at first. */
class MemberChoice extends CheckboxGroup<MemberDetails> {

    MemberChoice(String label) {
        super(label);
        setItemLabelGenerator(MemberDetails::fullName);
    }

    void offer(List<MemberDetails> members) {
        setItems(members);
        setValue(Set.copyOf(members));
    }

    /** Whether anybody is chosen; says so at the field where not. */
    boolean isChosen() {
        if (isEmpty()) {
            TextCheck.refuse(this, translate("members.none"));
        }
        return !isEmpty();
    }
}
