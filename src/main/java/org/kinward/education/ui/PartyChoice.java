package org.kinward.education.ui;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import java.util.Set;
import org.kinward.families.MemberDetails;
import org.kinward.families.MemberId;

/** Which members of the household are meant; all of them to begin with. */
class PartyChoice extends CheckboxGroup<MemberDetails> {

    PartyChoice(String label, List<MemberDetails> members) {
        super(label);
        setItems(members);
        setItemLabelGenerator(MemberDetails::fullName);
        setValue(Set.copyOf(members));
        setWidthFull();
    }

    Set<MemberId> chosen() {
        return getValue().stream().map(MemberDetails::id).collect(toUnmodifiableSet());
    }
}
