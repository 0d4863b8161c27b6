package org.kinward.families.ui;

import org.kinward.families.Acting;
import org.kinward.families.HouseholdPage;
import org.kinward.families.MemberEntry;

/** What can be done with a member on the family's page. */
interface MemberActions {

    void profile(MemberEntry entry, HouseholdPage page);

    void edit(MemberEntry entry);

    void addSignIn(MemberEntry entry, HouseholdPage page);

    void removeSignIn(Acting acting);

    void move(MemberEntry entry, HouseholdPage page);

    void leave(MemberEntry entry, HouseholdPage page);

    void merge(MemberEntry entry);

    void comeBack(MemberEntry entry);
}
