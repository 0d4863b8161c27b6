package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.kinward.families.ui.ProgramCard;
import org.kinward.shared.ui.Formats;
import org.kinward.therapy.FamilyGlance;

/** Says on a family's first screen what waits for an answer, and when the next session is. */
@SpringComponent
class FamilyTherapyCard implements ProgramCard {

    private final FamilyGlance glance;

    FamilyTherapyCard(FamilyGlance glance) {
        this.glance = glance;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> show() {
        var now = glance.mine();
        if (now.waiting() == 0 && now.next() == null) {
            return Optional.empty();
        }
        var section = new Section(new H2(translate("menu.familyTherapy")));
        section.addClassName("session-card");
        if (now.waiting() > 0) {
            section.add(new Paragraph(translate("familyTherapy.glance", now.waiting())));
        }
        var next = now.next();
        var zone = now.zone();
        if (next != null && zone != null) {
            section.add(
                    new Paragraph(
                            translate(
                                    "familyTherapy.glance.next", Formats.dayAndTime(next, zone))));
        }
        var link =
                new RouterLink(
                        translate(
                                now.waiting() > 0
                                        ? "familyTherapy.glance.answer"
                                        : "familyTherapy.glance.open"),
                        FamilyTherapyView.class);
        link.addClassName(now.waiting() > 0 ? "big-button" : "quiet-link");
        section.add(link);
        return Optional.of(section);
    }
}
