package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.kinward.families.OnboardingService;

/** The way back to the first steps, for whoever put them off. */
@SpringComponent
class FirstStepsCard implements ProgramCard {

    private static final int LAST = 90;

    private final OnboardingService onboarding;

    FirstStepsCard(OnboardingService onboarding) {
        this.onboarding = onboarding;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Optional<Component> show() {
        return onboarding.next().map(_ -> card());
    }

    private static Component card() {
        var way = new Anchor("welcome", translate("program.firstSteps.open"));
        way.getElement().setAttribute("router-link", true);
        way.setTestId("first-steps");
        var card =
                new Article(
                        new H2(translate("program.firstSteps")),
                        new Paragraph(translate("program.firstSteps.text")),
                        way);
        card.addClassNames("session-card", "first-steps");
        return card;
    }
}
