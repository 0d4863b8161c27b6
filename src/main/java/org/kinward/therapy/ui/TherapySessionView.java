package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.THERAPIST;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinward.families.HouseholdId;
import org.kinward.privacy.ClientLabel;
import org.kinward.scheduling.ui.ConflictWords;
import org.kinward.shared.Ids;
import org.kinward.shared.NotFound;
import org.kinward.shared.ui.PageHeader;
import org.kinward.therapy.FamilyGoals;
import org.kinward.therapy.TherapyDetails;
import org.kinward.therapy.TherapyQueries;
import org.kinward.therapy.TherapySessionId;
import org.kinward.therapy.TherapyState;
import org.kinward.therapy.Turnout;

/** One session: its facts, its people and what they said, and what staff can do with it now. */
@Route("therapy/:" + TherapySessionView.SESSION)
@RolesAllowed({THERAPIST, COORDINATOR})
class TherapySessionView extends Main
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle, OpenSession {

    static final String SESSION = "session";

    /** Whoever comes with this looks for a time at once. */
    static final String FIND = "find";

    private final TherapyQueries queries;
    private final PlanDialogs plans;
    private final TimeDesk times;
    private final SessionDesk desk;
    private final FamilyGoals goals;
    private final Clock clock;
    private final PageHeader header;
    private final Section offered;
    private final Div proposals = new Div();
    private final Section proposed;
    private final Div goalParts = new Div();
    private @Nullable TherapyDetails session;

    final Button find = action("therapy.find", "find-time", this::look);
    final Button set = action("therapy.setTime", "set-time", this::set);
    final Button takeBack = action("therapy.takeBack", "take-back", this::takeBack);
    final Button goOn = action("therapy.goOn", "go-on", this::goOn);
    final Button edit = action("therapy.edit", "edit", this::edit);
    final Button handOver = action("therapy.handOver", "hand-over", this::handOver);
    final Button record = action("therapy.record", "record", this::record);
    final Button join = action("therapy.join", "join", this::join);
    final Button cancel = action("therapy.cancel", "cancel", this::cancel);
    final Anchor attendance = new Anchor("", translate("session.attendance"));
    final ObstacleList obstacles = new ObstacleList();
    final TherapyFactsList facts = new TherapyFactsList();
    final PeopleList people = new PeopleList();
    final OfferList offers = new OfferList();

    TherapySessionView(
            TherapyQueries queries,
            PlanDialogs plans,
            TimeDesk times,
            SessionDesk desk,
            FamilyGoals goals,
            Clock clock) {
        this.queries = queries;
        this.plans = plans;
        this.times = times;
        this.desk = desk;
        this.goals = goals;
        this.clock = clock;
        addClassNames("session-details", "therapy-session");
        attendance.setTestId("attendance");
        find.addThemeVariants(ButtonVariant.PRIMARY);
        record.addThemeVariants(ButtonVariant.PRIMARY);
        cancel.addThemeVariants(ButtonVariant.ERROR);
        header =
                new PageHeader(
                        "",
                        attendance,
                        join,
                        set,
                        takeBack,
                        goOn,
                        edit,
                        handOver,
                        cancel,
                        find,
                        record);
        offered = section("therapy.offers", offers);
        proposed = section("therapy.proposed", proposals);
        add(
                new RouterLink(translate("therapy.back"), TherapyView.class),
                header,
                obstacles,
                facts,
                section("therapy.people", people),
                proposed,
                offered,
                section("therapy.goals", goalParts));
    }

    private static Section section(String key, Component part) {
        return new Section(new H2(translate(key)), part);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(SESSION).orElseThrow(NotFound::new);
        show(queries.details(new TherapySessionId(Ids.parse(id))));
        showGoals();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (find.isVisible()
                && event.getLocation().getQueryParameters().getSingleParameter(FIND).isPresent()) {
            look();
        }
    }

    @Override
    public TherapyDetails details() {
        return Objects.requireNonNull(session);
    }

    @Override
    public ConflictWords against() {
        return desk.against(details());
    }

    @Override
    public void reload() {
        show(queries.details(details().facts().id()));
    }

    private void show(TherapyDetails found) {
        session = found;
        header.setHeading(found.title().in(getLocale()));
        facts.show(found);
        boolean ahead = isAhead(found);
        showObstacles(found, ahead);
        boolean timed = found.facts().startsAt() != null;
        people.show(
                found.people(), timed, ahead && timed ? person -> desk.answer(this, person) : null);
        proposals.removeAll();
        proposals.add(times.proposals(this));
        proposed.setVisible(ahead && !found.proposed().isEmpty());
        offered.setVisible(!found.offers().isEmpty());
        offers.show(found);
        showActions(found, ahead);
    }

    private void showObstacles(TherapyDetails found, boolean ahead) {
        if (!ahead) {
            obstacles.clear();
        } else if (found.turnout() == Turnout.NOBODY) {
            obstacles.nobody();
        } else {
            obstacles.show(
                    found.obstacles(),
                    found.names(),
                    found.clients().stream()
                            .collect(toUnmodifiableMap(ClientLabel::id, ClientLabel::text)));
        }
    }

    private void showActions(TherapyDetails found, boolean ahead) {
        var state = found.facts().state();
        boolean offering = state == TherapyState.PROPOSED;
        boolean begun = found.facts().startsAt() != null && !ahead;
        boolean settled = ahead && !offering;
        boolean empty = found.turnout() == Turnout.NOBODY;
        find.setVisible(settled && !empty);
        set.setVisible(ahead && !empty);
        set.setText(translate(state.hasTime() ? "therapy.move" : "therapy.setTime"));
        takeBack.setVisible(ahead && offering);
        goOn.setVisible(settled && found.countsOnThoseOut());
        edit.setVisible(settled);
        handOver.setVisible(settled);
        cancel.setVisible(ahead);
        record.setVisible(begun && state != TherapyState.CANCELLED);
        join.setVisible(found.facts().video() && state.hasTime());
        showAttendance(found);
    }

    private void showAttendance(TherapyDetails found) {
        var state = found.facts().state();
        attendance.setVisible(
                state == TherapyState.CONFIRMED
                        || state == TherapyState.HELD
                        || state == TherapyState.NO_SHOW);
        attendance.setHref("attendance/" + found.facts().id().value());
    }

    /** Whether it can still be changed. */
    private boolean isAhead(TherapyDetails found) {
        var start = found.facts().startsAt();
        return found.facts().state().isComing()
                && (start == null || clock.instant().isBefore(start));
    }

    private void showGoals() {
        goalParts.removeAll();
        var homes = new LinkedHashMap<HouseholdId, String>();
        details().people().forEach(one -> homes.put(one.household(), one.householdName()));
        homes.forEach((home, name) -> {
            if (homes.size() > 1) {
                goalParts.add(new H3(name));
            }
            goalParts.add(new GoalList(goals, details().facts().center(), home));
        });
    }

    private void look() {
        times.look(this);
    }

    private void set() {
        times.set(this);
    }

    private void takeBack() {
        times.takeBack(this);
    }

    private void goOn() {
        times.goOn(this);
    }

    private void edit() {
        plans.edit(this);
    }

    private void handOver() {
        desk.handOver(this);
    }

    private void record() {
        desk.record(this);
    }

    private void join() {
        desk.join(this);
    }

    private void cancel() {
        times.cancel(this);
    }

    private static Button action(String label, String testId, Runnable run) {
        var button = new Button(translate(label), _ -> run.run());
        button.setTestId(testId);
        return button;
    }

    @Override
    public String getPageTitle() {
        return session == null ? translate("therapy.title") : session.title().in(getLocale());
    }
}
