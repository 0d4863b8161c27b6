package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.RoomDetails;
import org.kinward.centers.RoomId;
import org.kinward.scheduling.Proposal;
import org.kinward.scheduling.RejectedDay;
import org.kinward.scheduling.Resource;
import org.kinward.scheduling.TimeAnswer;
import org.kinward.scheduling.ui.ConflictWords;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.TextCheck;
import org.kinward.therapy.InvitedPerson;
import org.kinward.therapy.TherapyDetails;

/** Times that were found, the best first, to choose from; below them the days without one. */
class FoundTimes extends Div {

    /** What was ticked, soonest first; the room is none where it is by video alone. */
    record Choice(List<LocalDateTime> starts, @Nullable RoomId room) {}

    private final TherapyDetails session;
    private final List<RoomDetails> rooms;
    private final ConflictWords words;

    final CheckboxGroup<Proposal> times = new CheckboxGroup<>(translate("therapy.find.found"));

    FoundTimes(OpenSession open, List<RoomDetails> rooms) {
        this.session = open.details();
        this.rooms = rooms;
        this.words = open.against();
        getElement().setAttribute("aria-live", "polite");
        times.setHelperText(translate("therapy.find.found.help"));
        times.setItemLabelGenerator(this::label);
        times.setWidthFull();
    }

    /** Nothing is found, and nothing ticked. */
    void clear() {
        times.clear();
        removeAll();
    }

    void show(TimeAnswer answer) {
        clear();
        if (answer.proposals().isEmpty()) {
            add(new Paragraph(translate("therapy.find.none")));
        } else {
            times.setItems(answer.proposals());
            times.setInvalid(false);
            add(times);
        }
        if (!answer.rejected().isEmpty()) {
            var days = new UnorderedList();
            answer.rejected().forEach(day -> days.add(new ListItem(why(day))));
            var details =
                    new Details(translate("therapy.find.rejected", answer.rejected().size()), days);
            details.setOpened(answer.proposals().isEmpty());
            add(details);
        }
    }

    private String label(Proposal proposal) {
        var room = room(proposal).map(RoomDetails::name).orElse("");
        return Stream.of(
                        Formats.dateAndTime(proposal.startsAt(), session.facts().zone()),
                        room,
                        suits(proposal.suits()))
                .filter(part -> !part.isEmpty())
                .collect(joining(" · "));
    }

    private String suits(int many) {
        long all = session.people().stream().filter(InvitedPerson::in).count();
        return many == 0 ? "" : translate("therapy.find.suits", many, all);
    }

    private String why(RejectedDay day) {
        var date = Formats.date(day.day());
        return day.reasons().isEmpty()
                ? date
                : date + ": " + words.sentence(day.reasons().getFirst());
    }

    private Optional<RoomDetails> room(Proposal proposal) {
        return rooms.stream()
                .filter(room -> proposal.resources().contains(Resource.room(room.id())))
                .findFirst();
    }

    /** So many ticked times in one room; else nothing, and a message at the field. */
    Optional<Choice> chosen(int least, int most) {
        var ticked =
                times.getValue().stream().sorted(Comparator.comparing(Proposal::startsAt)).toList();
        var places = ticked.stream().map(one -> room(one)).distinct().toList();
        if (ticked.size() < least || ticked.size() > most) {
            TextCheck.refuse(
                    times, translate(most == 1 ? "therapy.find.one" : "therapy.find.several"));
            return Optional.empty();
        }
        if (places.size() > 1) {
            TextCheck.refuse(times, translate("therapy.find.oneRoom"));
            return Optional.empty();
        }
        times.setInvalid(false);
        var starts =
                ticked.stream()
                        .map(one -> one.startsAt().atZone(session.facts().zone()).toLocalDateTime())
                        .toList();
        return Optional.of(new Choice(starts, places.getFirst().map(RoomDetails::id).orElse(null)));
    }
}
