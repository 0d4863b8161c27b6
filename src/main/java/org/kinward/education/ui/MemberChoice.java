package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import java.util.Set;
import org.kinward.families.MemberDetails;
import org.kinward.families.MemberId;
import org.kinward.shared.ui.TextCheck;

/** Members of one household to choose from. */
class MemberChoice extends CheckboxGroup<MemberDetails> {

    MemberChoice(String label) {
        super(label);
        addClassName("member-choice");
        setItemLabelGenerator(MemberDetails::fullName);
        setWidthFull();
    }

    /** All are chosen at first, unless they are more than that many. */
    void offer(List<MemberDetails> members, int most) {
        setItems(members);
        setValue(members.size() > most ? Set.of() : Set.copyOf(members));
    }

    /** Who is chosen; none, and a message at the field, where nobody is. */
    Set<MemberId> chosen() {
        if (isEmpty()) {
            TextCheck.refuse(this, translate("members.none"));
        }
        return getValue().stream().map(MemberDetails::id).collect(toUnmodifiableSet());
    }
}
