package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.kinward.scheduling.ui.ConflictWords;
import org.kinward.shared.ui.Formats;
import org.kinward.therapy.LeftOut;

/** Dates of a series with who or what stands against each, and other times in that week. */
class LeftOutList extends UnorderedList {

    private static final int ALTERNATIVES = 3;

    LeftOutList(Collection<LeftOut> dates, ConflictWords words, ZoneId zone) {
        addClassName("left-out");
        dates.forEach(one -> add(item(one, words, zone)));
    }

    private static ListItem item(LeftOut one, ConflictWords words, ZoneId zone) {
        var item = new ListItem(day(one.start()) + ": " + reason(one, words));
        if (!one.alternatives().isEmpty()) {
            var instead =
                    one.alternatives().stream()
                            .limit(ALTERNATIVES)
                            .map(other -> Formats.dateAndTime(other.startsAt(), zone))
                            .collect(joining("; "));
            item.add(new Span(" " + translate("therapy.series.instead", instead)));
        }
        return item;
    }

    /** The day, or that there is none yet. */
    static String day(@Nullable LocalDateTime start) {
        return start == null
                ? translate("therapy.state.REQUESTED")
                : Formats.date(start.toLocalDate());
    }

    private static String reason(LeftOut one, ConflictWords words) {
        var sentences =
                one.conflicts().stream().map(words::sentence).distinct().collect(joining(" "));
        return sentences.isEmpty() ? translate("therapy.series.left." + one.why()) : sentences;
    }
}
