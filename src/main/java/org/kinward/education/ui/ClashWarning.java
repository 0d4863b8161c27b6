package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.RoomId;
import org.kinward.education.SessionPlan;
import org.kinward.scheduling.Conflict;
import org.kinward.scheduling.ConflictReason;
import org.kinward.scheduling.Resource;
import org.kinward.scheduling.ResourceKind;
import org.kinward.shared.ui.Formats;

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
        var list = new UnorderedList();
        conflicts.stream().map(this::sentence).distinct().map(ListItem::new).forEach(list::add);
        add(
                new Paragraph(translate("clash.title")),
                list,
                new Paragraph(translate(isFinal() ? "clash.choose" : "clash.again")));
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

    private String sentence(Conflict conflict) {
        return translate(
                "booking.conflict." + conflict.reason(),
                name(conflict.resource()),
                moment(conflict.from()),
                moment(conflict.to()));
    }

    private String name(@Nullable Resource resource) {
        if (resource == null) {
            return options.center().name();
        }
        return resource.kind() == ResourceKind.ROOM
                ? options.room(new RoomId(resource.id()))
                : options.person(plan.facilitator());
    }

    /** On the plan's own day the time is enough. */
    private String moment(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        var zone = options.zone();
        return instant.atZone(zone).toLocalDate().equals(plan.date())
                ? Formats.time(instant, zone)
                : Formats.dateAndTime(instant, zone);
    }

    private boolean covers(SessionPlan other) {
        return plan.date().equals(other.date())
                && plan.time().equals(other.time())
                && plan.minutes() == other.minutes()
                && Objects.equals(plan.room(), other.room())
                && Objects.equals(plan.facilitator(), other.facilitator());
    }
}
