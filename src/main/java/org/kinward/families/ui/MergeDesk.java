package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.HouseholdPage;
import org.kinward.families.MemberEntry;
import org.kinward.families.MemberId;
import org.kinward.families.MemberMerging;
import org.kinward.families.MergeDetails;
import org.kinward.families.MergePreview;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Confirm;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.Notices;

/** Joins two entries of one person on the family's page, and takes them apart again. */
@SpringComponent
class MergeDesk {

    private final MemberMerging merging;
    private final FamilyDirectory directory;

    MergeDesk(MemberMerging merging, FamilyDirectory directory) {
        this.merging = merging;
        this.directory = directory;
    }

    void open(MemberEntry entry, HouseholdPage page, Runnable reload) {
        new MergeDialog(
                        new PersonChoice(page.name(), entry.person().member()),
                        new Calls(page, reload))
                .open();
    }

    /** What was joined within a day, each with its way back. */
    Optional<Div> notes(HouseholdPage page, Runnable reload) {
        var found = merging.of(page.household().id());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var notes = new Div();
        notes.addClassName("merge-notes");
        found.forEach(merge -> notes.add(note(merge, page, reload)));
        return Optional.of(notes);
    }

    private Div note(MergeDetails merge, HouseholdPage page, Runnable reload) {
        var stays = merge.stays().fullName();
        var undo =
                new Button(
                        translate("merge.undo"),
                        _ ->
                                Confirm.ask(
                                        translate("merge.undo.title"),
                                        translate("merge.undo.text"),
                                        translate("merge.undo"),
                                        () -> undo(merge, reload)));
        undo.setAriaLabel(translate("merge.undo.of", stays));
        undo.setTestId("undo-merge");
        var until = Formats.dateAndTime(merge.undoableUntil(), page.center().zone());
        var text = translate("merge.note", stays, merge.gone().fullName(), until);
        return new Div(new Paragraph(text), undo);
    }

    private void undo(MergeDetails merge, Runnable reload) {
        if (Attempt.run(() -> merging.undo(merge.id()))) {
            Notices.done(translate("merge.undone"));
        }
        reload.run();
    }

    /** Asks the services for one page. */
    private final class Calls implements MergeDialog.Merging {

        private final HouseholdPage page;
        private final Runnable reload;

        Calls(HouseholdPage page, Runnable reload) {
            this.page = page;
            this.reload = reload;
        }

        @Override
        public Stream<PersonChoice> find(String name) {
            return PersonChoice.find(directory, page.center().id(), name);
        }

        @Override
        public MergePreview preview(MemberId stays, MemberId gone) {
            return merging.preview(stays, gone);
        }

        @Override
        public void merge(MemberId stays, MemberId gone) {
            merging.merge(stays, gone);
            Notices.done(translate("merge.done"));
            reload.run();
        }
    }
}
