package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kinward.scheduling.StaffRule;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.TextCheck;

/** How tightly somebody's sessions may follow one another. */
class StaffRuleFields extends Div {

    private static final int LONGEST_PAUSE = 240;
    private static final int LONGEST_WAY = 480;
    private static final int MOST = 24;

    final IntegerField buffer = number("hours.buffer", LONGEST_PAUSE, 0);
    final IntegerField travel = number("hours.travel", LONGEST_WAY, 0);
    final IntegerField most = number("hours.most", MOST, 1);
    final Button save;

    StaffRuleFields(StaffRule rule, Consumer<StaffRule> saving) {
        addClassName("stack");
        buffer.setValue(rule.bufferMinutes());
        travel.setValue(rule.travelMinutes());
        most.setValue(rule.mostADay());
        most.setHelperText(translate("hours.most.help"));
        save = new Button(translate("hours.rule.save"), _ -> save(saving));
        save.setDisableOnClick(true);
        save.setTestId("save-rule");
        var fields = new Div(buffer, travel, most, save);
        fields.addClassName("filter-bar");
        add(fields);
    }

    private void save(Consumer<StaffRule> saving) {
        try {
            if (fits(buffer, LONGEST_PAUSE, 0)
                    & fits(travel, LONGEST_WAY, 0)
                    & fits(most, MOST, 1)) {
                var rule = new StaffRule(or0(buffer), or0(travel), most.getValue());
                if (Attempt.run(() -> saving.accept(rule))) {
                    Notices.done(translate("hours.saved"));
                }
            }
        } finally {
            save.setEnabled(true);
        }
    }

    private static boolean fits(IntegerField field, int max, int min) {
        @Nullable Integer value = field.getValue();
        boolean right = value == null || (value >= min && value <= max);
        field.setInvalid(!right);
        if (!right) {
            TextCheck.refuse(field, translate("hours.number", min, max));
        }
        return right;
    }

    private static int or0(IntegerField field) {
        @Nullable Integer value = field.getValue();
        return value == null ? 0 : value;
    }

    private static IntegerField number(String label, int max, int min) {
        var field = new IntegerField(translate(label));
        field.setMin(min);
        field.setMax(max);
        field.setStepButtonsVisible(true);
        return field;
    }
}
