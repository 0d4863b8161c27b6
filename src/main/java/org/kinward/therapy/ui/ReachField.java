package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.kinward.therapy.Reach;
import org.kinward.therapy.TherapyFacts;

/** How far a change of a session goes; it is shown for sessions of a series only. */
class ReachField extends RadioButtonGroup<Reach> {

    ReachField(TherapyFacts facts) {
        super(translate("therapy.reach"));
        if (facts.startsAt() == null) {
            setItems(Reach.THIS, Reach.ALL);
        } else {
            setItems(Reach.values());
        }
        setItemLabelGenerator(one -> translate("therapy.reach." + one));
        setValue(Reach.THIS);
        setVisible(facts.series() != null);
        addClassName("wide");
    }

    /** Whether it goes for more than one session. */
    boolean isForSeveral() {
        return getValue() != Reach.THIS;
    }
}
