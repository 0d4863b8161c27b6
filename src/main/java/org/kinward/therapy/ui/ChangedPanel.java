package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.kinward.shared.ui.Formats;
import org.kinward.therapy.TherapyDetails;
import org.kinward.therapy.TherapyPlan;

/** Tells an editor who changed the session meanwhile and what; what was entered stays. */
class ChangedPanel extends Div {

    private static final Map<String, Function<TherapyPlan, Object>> FIELDS = fields();

    ChangedPanel(TherapyDetails before, TherapyDetails now) {
        addClassName("conflict-panel");
        setTestId("changed");
        getElement().setAttribute("role", "alert");
        var list = new UnorderedList();
        FIELDS.forEach((label, value) -> {
            if (!Objects.equals(value.apply(before.plan()), value.apply(now.plan()))) {
                list.add(new ListItem(translate(label)));
            }
        });
        if (!Objects.equals(before.facts().startsAt(), now.facts().startsAt())) {
            list.add(new ListItem(translate("therapy.when")));
        }
        add(
                new H3(translate("therapy.changed.title", now.notes().changedBy())),
                new Paragraph(
                        translate(
                                "therapy.changed.when",
                                Formats.dateAndTime(now.notes().changedAt(), now.facts().zone()))));
        if (list.getComponentCount() > 0) {
            add(new Paragraph(translate("therapy.changed.fields")), list);
        }
        add(new Paragraph(translate("therapy.changed.text")));
    }

    private static Map<String, Function<TherapyPlan, Object>> fields() {
        var fields = new LinkedHashMap<String, Function<TherapyPlan, Object>>();
        fields.put("therapy.members", TherapyPlan::members);
        fields.put("therapy.required", TherapyPlan::required);
        fields.put("therapy.clients", TherapyPlan::clients);
        fields.put("therapy.modality", TherapyPlan::modality);
        fields.put("therapy.therapists", TherapyPlan::therapists);
        fields.put("therapy.room", plan -> String.valueOf(plan.room()));
        fields.put("therapy.video", TherapyPlan::video);
        fields.put("therapy.minutes", TherapyPlan::minutes);
        fields.put("therapy.language", TherapyPlan::language);
        fields.put("therapy.interpreter", plan -> String.valueOf(plan.interpreter()));
        fields.put("therapy.quorum", TherapyPlan::quorum);
        fields.put("therapy.purpose", plan -> String.valueOf(plan.purpose()));
        fields.put("therapy.billing", plan -> String.valueOf(plan.billingTag()));
        return fields;
    }
}
