package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kinward.centers.RoomId;
import org.kinward.education.SessionPlan;
import org.kinward.scheduling.Conflict;
import org.kinward.scheduling.ConflictReason;
import org.kinward.scheduling.Resource;
import org.kinward.scheduling.ResourceKind;
import org.kinward.scheduling.ui.ConflictWords;

/**
 * Says what stands against a plan. Closed hours can be planned all the same by saving once more; a
 * room or a person that is taken cannot.
 */
class ClashWarning extends Div {

    private final SessionPlan plan;
    private final SessionOptions options;
    private final List<Conflict> conflicts;

    ClashWarning(SessionPlan plan, List<Conflict> conflicts, SessionOptions options) {
        this.plan = plan;
        this.options = options;
        this.conflicts = conflicts;
        addClassName("conflict-panel");
        getElement().setAttribute("role", "alert");
        add(
                new Paragraph(translate("clash.title")),
                words().list(conflicts),
                new Paragraph(translate(isFinal() ? "clash.choose" : "clash.again")));
    }

    private ConflictWords words() {
        var names =
                conflicts.stream()
                        .map(Conflict::resource)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(toUnmodifiableMap(resource -> resource, this::name));
        return ConflictWords.onDay(plan.date(), options.center(), names);
    }

    /** What saving this plan once more overrules: nothing, unless this was the plan warned of. */
    Set<ConflictReason> overruledFor(SessionPlan other) {
        return isFinal() || !covers(other)
                ? Set.of()
                : conflicts.stream().map(Conflict::reason).collect(toUnmodifiableSet());
    }

    private boolean isFinal() {
        return conflicts.stream().anyMatch(conflict -> !conflict.reason().isOverridable());
    }

    private String name(Resource resource) {
        return resource.kind() == ResourceKind.ROOM
                ? options.room(new RoomId(resource.id()))
                : options.person(plan.facilitator());
    }

    private boolean covers(SessionPlan other) {
        return plan.date().equals(other.date())
                && plan.time().equals(other.time())
                && plan.minutes() == other.minutes()
                && Objects.equals(plan.room(), other.room())
                && Objects.equals(plan.facilitator(), other.facilitator());
    }
}
