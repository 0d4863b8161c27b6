package org.kinward.notifications;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinward.attendance.OccurrenceId;
import org.kinward.centers.CenterDirectory;
import org.kinward.centers.CenterId;
import org.kinward.centers.StaffContacts;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.InvitationContacts;
import org.kinward.families.InvitationId;
import org.kinward.families.MemberDetails;
import org.kinward.families.MemberId;
import org.kinward.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** Puts names and sessions to messages. */
@Component
class MessageRows {

    private final Occasions occasions;
    private final FamilyDirectory families;
    private final CenterDirectory centers;
    private final StaffContacts places;
    private final InvitationContacts invitations;

    MessageRows(
            Occasions occasions,
            FamilyDirectory families,
            CenterDirectory centers,
            StaffContacts places,
            InvitationContacts invitations) {
        this.occasions = occasions;
        this.families = families;
        this.centers = centers;
        this.places = places;
        this.invitations = invitations;
    }

    List<MessageRow> forStaff(CenterId center, List<OutboxMessage> messages) {
        var about = about(messages);
        var members =
                families.members(
                        center,
                        messages.stream()
                                .filter(message -> message.attendee().isFamily())
                                .map(message -> new MemberId(message.attendee().id()))
                                .distinct()
                                .toList());
        return messages.stream()
                .map(message -> row(message, to(center, message, members), about))
                .toList();
    }

    List<MessageRow> forFamily(List<OutboxMessage> messages) {
        var about = about(messages);
        return messages.stream().map(message -> row(message, "", about)).toList();
    }

    private String to(
            CenterId center, OutboxMessage message, Map<MemberId, MemberDetails> members) {
        var attendee = message.attendee();
        if (attendee.kind() == Attendee.Kind.INVITED) {
            return invitations.name(new InvitationId(attendee.id()));
        }
        if (attendee.isFamily()) {
            var member = members.get(new MemberId(attendee.id()));
            return member == null ? "" : member.fullName();
        }
        return centers.staff(center).stream()
                .filter(person -> person.id().value().equals(attendee.id()))
                .map(person -> person.name())
                .findFirst()
                .orElse("");
    }

    private Map<OccurrenceId, LocalizedText> about(List<OutboxMessage> messages) {
        var ids =
                messages.stream()
                        .map(OutboxMessage::occurrence)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return occasions.topics(ids);
    }

    private MessageRow row(
            OutboxMessage message, String to, Map<OccurrenceId, LocalizedText> about) {
        var zone = places.center(message.center()).orElseThrow().zone();
        @Nullable LocalizedText topic =
                message.occurrence() == null ? null : about.get(message.occurrence());
        var facts = message.facts();
        return new MessageRow(
                facts,
                to,
                topic,
                message.about(),
                zone,
                facts.state() == MessageState.FAILED && facts.problem() == Problem.ADDRESS_REFUSED);
    }
}
