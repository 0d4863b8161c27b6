package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kinward.families.ContactLog;
import org.kinward.families.ContactRow;
import org.kinward.families.HouseholdPage;
import org.kinward.families.LogContact;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.Notices;

/** The contacts made with a family, the latest first. */
class ContactSection extends Section {

    private static final int PAGE = 10;

    private final ContactLog log;
    private final Clock clock;
    private final HouseholdPage page;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(translate("contacts.none"));
    private @Nullable ContactRow last;

    final Button add = new Button(translate("contact.add"), _ -> add());
    final Button more = new Button(translate("contacts.more"), _ -> next());

    ContactSection(ContactLog log, Clock clock, HouseholdPage page) {
        this.log = log;
        this.clock = clock;
        this.page = page;
        list.addClassName("card-list");
        add.setTestId("log-contact");
        var head = new Div(new H2(translate("contacts.title")), add);
        head.addClassName("section-head");
        add(head, none, list, more);
        reload();
    }

    private void reload() {
        list.removeAll();
        last = null;
        next();
    }

    private void next() {
        var rows = log.of(page.household().id(), last, PAGE);
        rows.forEach(row -> list.add(item(row)));
        if (!rows.isEmpty()) {
            last = rows.getLast();
        }
        none.setVisible(last == null);
        more.setVisible(rows.size() == PAGE);
    }

    private ListItem item(ContactRow row) {
        var contact = row.contact();
        var what =
                new Span(
                        translate(
                                "contact.line",
                                translate("contact.way." + contact.way()),
                                translate("contact.outcome." + contact.outcome()),
                                contact.minutes()));
        what.addClassName("card-name");
        var words = new Div(what);
        words.addClassName("card-words");
        var whom =
                page.members().stream()
                        .filter(one -> one.person().member().id().equals(contact.member()))
                        .map(one -> one.person().member().fullName())
                        .findFirst()
                        .orElse(translate("contact.member.all"));
        words.add(
                new Span(translate("contact.with." + contact.direction(), whom)),
                new Span(
                        translate(
                                row.corrected() ? "contact.by.corrected" : "contact.by",
                                Formats.dateAndTime(contact.at(), page.center().zone()),
                                row.by())));
        if (contact.note() != null && !contact.note().isEmpty()) {
            var note = new Paragraph(contact.note());
            note.addClassName("contact-note");
            words.add(note);
        }
        var item = new ListItem(words);
        if (row.correctable()) {
            item.add(new Button(translate("contact.correct"), _ -> correct(row)));
        }
        return item;
    }

    private void add() {
        open(null, contact -> log.add(page.household().id(), contact));
    }

    private void correct(ContactRow row) {
        open(row.contact(), contact -> log.correct(row.id(), contact));
    }

    private void open(@Nullable LogContact before, Consumer<LogContact> saving) {
        new ContactDialog(
                        page,
                        before,
                        clock.instant(),
                        contact -> {
                            saving.accept(contact);
                            Notices.done(translate("saved"));
                            reload();
                        })
                .open();
    }
}
