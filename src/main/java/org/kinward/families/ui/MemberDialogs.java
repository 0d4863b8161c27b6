package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.kinward.families.Acting;
import org.kinward.families.FamilyService;
import org.kinward.families.HouseholdPage;
import org.kinward.families.HouseholdService;
import org.kinward.families.MemberEntry;
import org.kinward.families.MemberLife;
import org.kinward.families.MemberProfileService;
import org.kinward.families.RepresentativeService;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Confirm;
import org.kinward.shared.ui.Notices;

/** Opens the dialogs about one member of a family. */
@SpringComponent
class MemberDialogs {

    private final HouseholdService households;
    private final MemberLife life;
    private final MemberProfileService profiles;
    private final RepresentativeService representatives;
    private final FamilyService families;
    private final Clock clock;

    MemberDialogs(
            HouseholdService households,
            MemberLife life,
            MemberProfileService profiles,
            RepresentativeService representatives,
            FamilyService families,
            Clock clock) {
        this.households = households;
        this.life = life;
        this.profiles = profiles;
        this.representatives = representatives;
        this.families = families;
        this.clock = clock;
    }

    /** The same, each followed by showing the page anew. */
    MemberActions actions(
            MoveDialog.Targets targets, Consumer<MemberEntry> merging, Runnable reload) {
        return new Actions(targets, merging, reload);
    }

    private void editProfile(MemberEntry entry, HouseholdPage page, Runnable reload) {
        var id = entry.person().member().id();
        var today = LocalDate.ofInstant(clock.instant(), page.center().zone());
        new ProfileDialog(
                        entry.person(),
                        Wording.TO_STAFF,
                        today,
                        form -> {
                            profiles.save(id, form);
                            done(reload);
                        })
                .open();
    }

    private void openSignIn(MemberEntry entry, HouseholdPage page, Runnable reload) {
        var member = entry.person().member();
        new SignInDialog(
                        entry,
                        families.waiting(page.center().id()),
                        representatives.of(page.household().id()),
                        choice -> {
                            if (choice.own()) {
                                families.link(member.id(), choice.account());
                            } else {
                                representatives.actFor(member.id(), choice.account());
                            }
                            done(reload);
                        })
                .open();
    }

    private static void attempt(Runnable call, Runnable reload) {
        if (Attempt.run(call)) {
            Notices.done(translate("saved"));
        }
        reload.run();
    }

    private static void done(Runnable reload) {
        Notices.done(translate("saved"));
        reload.run();
    }

    /** Opens them for one page. */
    private final class Actions implements MemberActions {

        private final MoveDialog.Targets targets;
        private final Consumer<MemberEntry> merging;
        private final Runnable reload;

        Actions(MoveDialog.Targets targets, Consumer<MemberEntry> merging, Runnable reload) {
            this.targets = targets;
            this.merging = merging;
            this.reload = reload;
        }

        @Override
        public void profile(MemberEntry entry, HouseholdPage page) {
            editProfile(entry, page, reload);
        }

        @Override
        public void edit(MemberEntry entry) {
            var id = entry.person().member().id();
            new PersonDialog(
                            translate("family.member.edit"),
                            entry.person().member(),
                            person -> {
                                households.change(id, person, entry.version());
                                done(reload);
                            })
                    .open();
        }

        @Override
        public void addSignIn(MemberEntry entry, HouseholdPage page) {
            openSignIn(entry, page, reload);
        }

        @Override
        public void removeSignIn(Acting acting) {
            Confirm.ask(
                    translate("family.signIn.remove", acting.name()),
                    translate("family.signIn.remove.text"),
                    translate("family.signIn.remove.confirm"),
                    () ->
                            attempt(
                                    () -> representatives.stop(acting.member(), acting.account()),
                                    reload));
        }

        @Override
        public void move(MemberEntry entry, HouseholdPage page) {
            var member = entry.person().member();
            new MoveDialog(
                            member,
                            households.placesAhead(member.id()),
                            targets,
                            target -> {
                                life.move(member.id(), target);
                                done(reload);
                            })
                    .open();
        }

        @Override
        public void leave(MemberEntry entry, HouseholdPage page) {
            var member = entry.person().member();
            new LeaveDialog(
                            member,
                            households.placesAhead(member.id()),
                            LocalDate.ofInstant(clock.instant(), page.center().zone()),
                            day -> {
                                life.leave(member.id(), day);
                                done(reload);
                            })
                    .open();
        }

        @Override
        public void merge(MemberEntry entry) {
            merging.accept(entry);
        }

        @Override
        public void comeBack(MemberEntry entry) {
            attempt(() -> life.comeBack(entry.person().member().id()), reload);
        }
    }
}
