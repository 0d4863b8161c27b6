package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;
import org.kinward.therapy.AskOtherTime;

/** Asks which other times would suit, and for a few words; one of both is enough. */
class FamilyOtherTimeDialog extends SubmitDialog {

    private static final int MOST_WORDS = 500;

    private final LocalDate today;
    private final Div rows = new Div();
    final List<FamilyTimeRow> times = new ArrayList<>();
    final Button more = new Button(translate("familyTherapy.propose.more"), _ -> addRow());
    final TextArea words = new TextArea(translate("familyTherapy.propose.words"));

    FamilyOtherTimeDialog(
            LocalDate today, ZoneId zone, BiPredicate<List<LocalDateTime>, String> send) {
        super(translate("familyTherapy.otherTime"), translate("familyTherapy.send"));
        this.today = today;
        rows.addClassName("stack");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.setTestId("more-times");
        words.setHelperText(translate("familyTherapy.reason.help"));
        words.setMaxLength(MOST_WORDS);
        words.setWidthFull();
        addRow();
        add(
                new Paragraph(translate("familyTherapy.otherTime.text")),
                new Paragraph(
                        translate(
                                "familyTherapy.propose",
                                zone.getDisplayName(TextStyle.FULL, getLocale()))),
                rows,
                more,
                words);
        setWidth("28rem");
        onSubmit(() -> submit(send));
    }

    private void addRow() {
        var row = new FamilyTimeRow(times.size() + 1, today);
        times.add(row);
        rows.add(row);
        more.setVisible(times.size() < AskOtherTime.MOST);
    }

    private boolean submit(BiPredicate<List<LocalDateTime>, String> send) {
        var text = TextCheck.optional(words, MOST_WORDS);
        boolean whole = times.stream().map(FamilyTimeRow::check).toList().stream().allMatch(a -> a);
        if (text.isEmpty() || !whole) {
            return false;
        }
        var starts = times.stream().flatMap(row -> row.start().stream()).toList();
        if (starts.isEmpty() && text.get().isEmpty()) {
            times.getFirst().refuse(translate("familyTherapy.propose.nothing"));
            return false;
        }
        return send.test(starts, text.get());
    }
}
