package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.stream.Stream;
import org.kinward.centers.CenterId;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.MemberDetails;
import org.kinward.families.MemberId;

/** A member to choose, beside the name of their household. */
record PersonChoice(String household, MemberDetails person) {

    private static final int PAGE = 50;

    /** The members of household after household; later pages are read only when asked for. */
    static Stream<PersonChoice> find(FamilyDirectory directory, CenterId center, String name) {
        return Stream.iterate(0, page -> page + 1)
                .map(page -> directory.search(center, name, page, PAGE))
                .takeWhile(found -> !found.isEmpty())
                .flatMap(found -> found.stream())
                .flatMap(household ->
                        household.members().stream()
                                .map(person -> new PersonChoice(household.name(), person)));
    }

    MemberId id() {
        return person.id();
    }

    String label() {
        return translate("families.link.choice", household, person.fullName());
    }
}
