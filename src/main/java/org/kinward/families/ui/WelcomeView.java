package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.FAMILY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.kinward.families.OnboardingService;
import org.kinward.families.OnboardingStep;
import org.kinward.families.ProfileForm;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.PageHeader;

/**
 * Five short steps for whoever joined. Each is kept when it is done, so that people can stop and go
 * on another day; at the end stands My program.
 */
@Route("welcome")
@RolesAllowed(FAMILY)
class WelcomeView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final OnboardingService onboarding;
    private final Map<OnboardingStep, ProfilePart> parts;
    private OnboardingStep step = OnboardingStep.NAME;
    private ProfileForm known = ProfileForm.EMPTY;

    final AgreementPart agreement = new AgreementPart();
    final PageHeader header = new PageHeader(translate("welcome.title", ""));
    final Paragraph progressText = new Paragraph();
    final ProgressBar progress = new ProgressBar(0, OnboardingStep.values().length);
    final H2 heading = new H2();
    final Paragraph why = new Paragraph();
    final Div fields = new Div();
    final Button next = new Button(translate("welcome.next"), _ -> next());
    final Button back = new Button(translate("action.back"), _ -> back());
    final Button later = new Button(translate("welcome.later"), _ -> later());

    WelcomeView(OnboardingService onboarding, Clock clock) {
        this.onboarding = onboarding;
        parts = parts(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        addClassNames("family-page", "welcome");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.addClassName("big-button");
        next.setDisableOnClick(true);
        next.setTestId("next");
        back.setTestId("back");
        later.addThemeVariants(ButtonVariant.TERTIARY);
        later.setTestId("later");
        heading.getElement().setAttribute("tabindex", "-1");
        progressText.setId("welcome-progress");
        progress.getElement().setAttribute("aria-labelledby", "welcome-progress");
        var others = new Div(back, later);
        others.addClassName("card-line");
        var actions = new Div(next, others);
        actions.addClassName("welcome-actions");
        add(header, progressText, progress, heading, why, fields, actions);
    }

    private static Map<OnboardingStep, ProfilePart> parts(LocalDate today) {
        return new EnumMap<>(
                Map.of(
                        OnboardingStep.NAME, new NamePart(Wording.TO_THE_PERSON, today),
                        OnboardingStep.REACH, new ReachPart(Wording.TO_THE_PERSON),
                        OnboardingStep.SAFETY, new SafetyPart(Wording.TO_THE_PERSON),
                        OnboardingStep.NEEDS, new NeedsPart(Wording.TO_THE_PERSON)));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        onboarding.next().ifPresentOrElse(this::begin, WelcomeView::home);
    }

    private void begin(OnboardingStep open) {
        var profile = onboarding.profile();
        header.setHeading(translate("welcome.title", profile.calledName()));
        known = profile.profile();
        parts.values().forEach(part -> part.show(known));
        show(open);
    }

    private void show(OnboardingStep now) {
        step = now;
        int number = now.ordinal() + 1;
        int all = OnboardingStep.values().length;
        progressText.setText(translate("welcome.step", number, all));
        progress.setValue(number);
        heading.setText(translate("welcome." + now));
        why.setText(translate("welcome." + now + ".why"));
        fields.removeAll();
        fields.add(part(now));
        back.setVisible(number > 1);
        next.setText(translate(number == all ? "welcome.finish" : "welcome.next"));
        if (isAttached()) {
            heading.getElement().callJsFunction("focus");
        }
    }

    private Component part(OnboardingStep now) {
        return now == OnboardingStep.AGREEMENT
                ? agreement
                : (Component) Objects.requireNonNull(parts.get(now));
    }

    private void next() {
        try {
            if (step == OnboardingStep.AGREEMENT) {
                finish();
            } else {
                Objects.requireNonNull(parts.get(step)).read(known).ifPresent(this::keep);
            }
        } finally {
            next.setEnabled(true);
        }
    }

    private void keep(ProfileForm form) {
        boolean kept = Attempt.run(() -> onboarding.keep(step, form));
        // Where somebody changed it meanwhile, the next try puts the open step's answers over that.
        known = onboarding.profile().profile();
        if (kept) {
            parts.values().forEach(part -> part.show(known));
            show(OnboardingStep.values()[step.ordinal() + 1]);
        }
    }

    private void finish() {
        if (agreement.isAgreed() && Attempt.run(onboarding::agree)) {
            Notices.done(translate("welcome.done"));
            home();
        }
    }

    private void back() {
        show(OnboardingStep.values()[step.ordinal() - 1]);
    }

    private void later() {
        FirstSteps.postpone();
        home();
    }

    private static void home() {
        UI.getCurrent().navigate("");
    }

    @Override
    public String getPageTitle() {
        return translate("welcome.page");
    }
}
