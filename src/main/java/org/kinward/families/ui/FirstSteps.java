package org.kinward.families.ui;

import static org.kinward.identity.Role.Names.FAMILY;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.kinward.families.OnboardingService;
import org.kinward.identity.CurrentUser;
import org.kinward.identity.Role;
import org.springframework.stereotype.Component;

/**
 * Leads new family members from their screens to the five steps, until these are done or, for this
 * sign-in, put off.
 */
@Component
class FirstSteps implements VaadinServiceInitListener {

    private static final String SETTLED = FirstSteps.class.getName();

    private final CurrentUser currentUser;
    private final OnboardingService onboarding;

    FirstSteps(CurrentUser currentUser, OnboardingService onboarding) {
        this.currentUser = currentUser;
        this.onboarding = onboarding;
    }

    /** Not again before the next sign-in. */
    static void postpone() {
        VaadinSession.getCurrent().setAttribute(SETTLED, true);
    }

    /** Somebody joined just now, who had nothing to do before. */
    static void begin() {
        VaadinSession.getCurrent().setAttribute(SETTLED, null);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        if (isFamilyScreen(event.getNavigationTarget())
                && currentUser.find().filter(person -> person.is(Role.FAMILY)).isPresent()
                && VaadinSession.getCurrent().getAttribute(SETTLED) == null) {
            if (onboarding.next().isPresent()) {
                event.forwardTo(WelcomeView.class);
            } else {
                postpone();
            }
        }
    }

    private static boolean isFamilyScreen(Class<?> target) {
        var roles = target.getAnnotation(RolesAllowed.class);
        return roles != null
                && List.of(roles.value()).contains(FAMILY)
                && target != WelcomeView.class
                && target != AcceptView.class;
    }
}
