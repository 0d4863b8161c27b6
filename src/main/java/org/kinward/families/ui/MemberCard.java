package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import org.kinward.families.Acting;
import org.kinward.families.HouseholdPage;
import org.kinward.families.MemberEntry;
import org.kinward.families.ProfileForm;
import org.kinward.families.RepresentativeKind;
import org.kinward.shared.ui.ActionIcon;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;

/** One member on the family's page: how to reach them safely first, then the rest. */
class MemberCard extends Section {

    final Button profile = new Button(translate("family.profile.edit"));
    final MenuBar more = new MenuBar();

    MemberCard(MemberEntry entry, HouseholdPage page, MemberActions actions) {
        addClassName("member-card");
        var member = entry.person().member();
        var called = entry.person().calledName();
        var title = new H3(member.fullName());
        var line = new Div(title, new Span(translate("relationship." + member.relationship())));
        line.addClassName("member-title");
        var preferred = entry.person().profile().preferredName();
        if (preferred != null) {
            line.add(new Span(translate("family.called", preferred)));
        }
        add(line);
        if (entry.leftOn() != null) {
            line.add(
                    new StatusBadge(
                            entry.merged()
                                    ? translate("merge.badge")
                                    : translate("family.left", Formats.date(entry.leftOn())),
                            Tone.ENDED));
        } else {
            add(safe(entry.person().profile()));
        }
        add(facts(entry));
        profile.addClickListener(_ -> actions.profile(entry, page));
        profile.setAriaLabel(translate("family.profile.edit.of", called));
        profile.setVisible(entry.leftOn() == null);
        profile.setTestId("edit-profile");
        var buttons = new Div(profile, menu(entry, page, actions));
        buttons.addClassName("actions");
        add(buttons);
    }

    private static Div safe(ProfileForm form) {
        var sentences = SafeWords.of(form.safe());
        var box = new Div();
        box.addClassName(sentences.isEmpty() ? "safe-unknown" : "safe-contact");
        if (sentences.isEmpty()) {
            box.add(new Span(translate("safe.unknown")));
        } else {
            sentences.forEach(sentence -> box.add(new Span(sentence + " ")));
        }
        return box;
    }

    private static Div facts(MemberEntry entry) {
        var form = entry.person().profile();
        var facts = new Div();
        facts.addClassName("member-facts");
        form.phones().forEach(phone -> facts.add(line("family.profile.phone", phone)));
        if (form.email() != null) {
            facts.add(line("family.profile.email", form.email()));
        }
        if (form.language() != null) {
            facts.add(line("family.profile.language", translate("language." + form.language())));
        }
        if (form.birthYear() != null) {
            facts.add(line("family.profile.birthYear", form.birthYear().toString()));
        }
        if (!form.needs().isEmpty() || form.needsNote() != null) {
            var needs =
                    form.needs().stream()
                            .sorted()
                            .map(need -> translate("need." + need))
                            .collect(joining(", "));
            var note = form.needsNote() == null ? "" : form.needsNote();
            facts.add(
                    line(
                            "family.profile.needs",
                            needs.isEmpty() || note.isEmpty()
                                    ? needs + note
                                    : needs + ". " + note));
        }
        facts.add(line("family.signIn", signIns(entry.acting())));
        return facts;
    }

    private static Paragraph line(String key, String value) {
        var label = new Span(translate(key));
        label.addClassName("fact-label");
        return new Paragraph(label, new Span(value));
    }

    private static String signIns(List<Acting> acting) {
        return acting.isEmpty()
                ? translate("family.signIn.none")
                : acting.stream()
                        .map(one ->
                                one.kind() == RepresentativeKind.SELF
                                        ? translate("family.signIn.self", one.name())
                                        : translate("family.signIn.guardian", one.name()))
                        .collect(joining(", "));
    }

    private MenuBar menu(MemberEntry entry, HouseholdPage page, MemberActions actions) {
        var root = more.addItem(ActionIcon.MORE.create());
        root.setAriaLabel(translate("family.more.of", entry.person().calledName()));
        var menu = root.getSubMenu();
        if (entry.leftOn() != null) {
            menu.addItem(translate("family.comeBack"), _ -> actions.comeBack(entry));
            more.setVisible(!entry.merged());
            return more;
        }
        menu.addItem(translate("family.member.edit"), _ -> actions.edit(entry));
        menu.addItem(translate("family.signIn.add"), _ -> actions.addSignIn(entry, page));
        for (var one : entry.acting()) {
            menu.addItem(
                    translate("family.signIn.remove", one.name()), _ -> actions.removeSignIn(one));
        }
        menu.addItem(translate("family.move"), _ -> actions.move(entry, page));
        menu.addItem(translate("merge.action"), _ -> actions.merge(entry));
        menu.addItem(translate("family.leave"), _ -> actions.leave(entry, page));
        return more;
    }
}
