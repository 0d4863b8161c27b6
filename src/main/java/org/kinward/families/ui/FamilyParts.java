package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.kinward.families.ContactLog;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.HouseholdId;
import org.kinward.families.HouseholdPage;
import org.kinward.families.HouseholdReading;
import org.kinward.families.HouseholdService;
import org.kinward.families.MemberEntry;
import org.kinward.shared.ui.Notices;

/** Makes the parts of a family's page, and gathers what other modules bring. */
@SpringComponent
class FamilyParts {

    private final HouseholdReading reading;
    private final HouseholdService households;
    private final FamilyDirectory directory;
    private final MemberDialogs dialogs;
    private final ContactParts contacts;
    private final List<FamilyPanel> panels;

    FamilyParts(
            HouseholdReading reading,
            HouseholdService households,
            FamilyDirectory directory,
            MemberDialogs dialogs,
            ContactParts contacts,
            List<FamilyPanel> panels) {
        this.reading = reading;
        this.households = households;
        this.directory = directory;
        this.dialogs = dialogs;
        this.contacts = contacts;
        this.panels = panels.stream().sorted(Comparator.comparingInt(FamilyPanel::order)).toList();
    }

    HouseholdPage read(HouseholdId id) {
        return reading.read(id);
    }

    List<FamilyPanel> panels() {
        return panels;
    }

    ContactSection contacts(HouseholdPage page) {
        return contacts.section(page);
    }

    MemberActions actions(HouseholdPage page, Consumer<MemberEntry> merging, Runnable reload) {
        return dialogs.actions(
                (name, at, size) -> directory.search(page.center().id(), name, at, size),
                merging,
                reload);
    }

    void rename(HouseholdPage page, Runnable reload) {
        new RenameDialog(
                        page.name(),
                        name -> {
                            households.rename(page.household().id(), name, page.version());
                            done(reload);
                        })
                .open();
    }

    void addPerson(HouseholdPage page, Runnable reload) {
        new PersonDialog(
                        translate("families.member.add"),
                        null,
                        person -> {
                            households.add(page.household().id(), person);
                            done(reload);
                        })
                .open();
    }

    private static void done(Runnable reload) {
        Notices.done(translate("saved"));
        reload.run();
    }

    /** Makes the list of contacts. */
    @SpringComponent
    static class ContactParts {

        private final ContactLog log;
        private final Clock clock;

        ContactParts(ContactLog log, Clock clock) {
            this.log = log;
            this.clock = clock;
        }

        ContactSection section(HouseholdPage page) {
            return new ContactSection(log, clock, page);
        }
    }
}
