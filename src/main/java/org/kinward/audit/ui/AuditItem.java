package org.kinward.audit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import org.kinward.audit.AuditRow;
import org.kinward.audit.AuditTexts;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;

/** One line of the log: who did what, to what, when and from where. */
class AuditItem extends ListItem {

    AuditItem(AuditRow row, AuditTexts texts, ZoneId zone) {
        var locale = UI.getCurrent().getLocale();
        addClassName("audit-item");
        var what = new Span(texts.action(row.action(), locale));
        what.addClassName("card-name");
        var first = new Div(what, new StatusBadge(texts.kind(row, locale), tone(row.kind())));
        first.addClassName("audit-what");
        var who = new Span(texts.actor(row, locale) + " · " + Formats.dateAndTime(row.at(), zone));
        add(first, who);
        addDetail(texts.about(row, locale));
        addDetail(texts.told(row, locale, at -> Formats.dateAndTime(at, zone)));
        var from = texts.origin(row, locale);
        addDetail(from.isEmpty() ? "" : translate("audit.originOf", from));
        var ids = texts.ids(row, locale);
        if (!ids.isEmpty()) {
            add(ids(ids));
        }
        add(copy(row));
    }

    private void addDetail(String text) {
        if (!text.isEmpty()) {
            add(detail(text));
        }
    }

    private static Paragraph detail(String text) {
        var detail = new Paragraph(text);
        detail.addClassName("audit-detail");
        return detail;
    }

    /** Ids are for looking something up elsewhere, so they stay folded away. */
    private static NativeDetails ids(List<String> ids) {
        var words = new Div();
        ids.forEach(id -> words.add(detail(id)));
        var fold = new NativeDetails(translate("audit.ids"), words);
        fold.addClassName("audit-ids");
        return fold;
    }

    private static Button copy(AuditRow row) {
        var button = new Button(translate("audit.copy"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(translate("audit.copy.label", row.id()));
        button.addClickListener(_ -> {
            button.getElement()
                    .executeJs("navigator.clipboard?.writeText($0)", row.id().toString());
            Notices.done(translate("audit.copied", row.id()));
        });
        return button;
    }

    private static Tone tone(String kind) {
        return switch (kind) {
            case "CHANGE" -> Tone.GOOD;
            case "READ", "SIGN_IN" -> Tone.NEUTRAL;
            default -> Tone.WAITING;
        };
    }
}
