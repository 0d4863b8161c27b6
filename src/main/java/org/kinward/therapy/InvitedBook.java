package org.kinward.therapy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinward.centers.CenterId;
import org.kinward.centers.StaffContacts;
import org.kinward.shared.Language;
import org.kinward.shared.LocalizedText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is invited to what, for what works by the clock; never for screens. */
@Component
@Transactional(readOnly = true)
public class InvitedBook {

    private final TherapySessionRepository sessions;
    private final TherapyTaskRepository tasks;
    private final RequestRepository requests;
    private final SessionBook book;
    private final StaffContacts centers;
    private final MessageSource messages;

    InvitedBook(
            TherapySessionRepository sessions,
            TherapyTaskRepository tasks,
            RequestRepository requests,
            SessionBook book,
            StaffContacts centers,
            MessageSource messages) {
        this.sessions = sessions;
        this.tasks = tasks;
        this.requests = requests;
        this.book = book;
        this.centers = centers;
        this.messages = messages;
    }

    /** A session with those who are in it, as it stands now. */
    public Optional<InvitedSession> find(TherapySessionId id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** Those of these that there are, in no particular order. */
    public List<InvitedSession> find(Collection<TherapySessionId> ids) {
        var found = sessions.findByIdIn(ids.stream().map(TherapySessionId::value).toList());
        return book.read(found).stream().map(this::tell).toList();
    }

    /** How many requests and tasks wait for the staff of a center. */
    public int waiting(CenterId center) {
        return Math.toIntExact(
                tasks.countByCenterIdAndSettledAtIsNull(center.value())
                        + requests.countByCenterIdAndState(center.value(), RequestState.OPEN));
    }

    private InvitedSession tell(Roll roll) {
        var session = roll.session();
        return new InvitedSession(
                session.id(),
                session.center(),
                session.state(),
                new LocalizedText(topic(Language.ENGLISH), topic(Language.SPANISH)),
                session.minutes(),
                session.room().flatMap(room -> centers.room(session.center(), room)).orElse(null),
                session.startsAt(),
                session.offerEndsAt(),
                Stream.concat(session.therapists().stream(), session.interpreter().stream())
                        .toList(),
                roll.in().stream()
                        .map(one ->
                                new InvitedSession.Person(
                                        one.household(),
                                        one.member(),
                                        one.answerTo(session.startsAt())))
                        .toList());
    }

    private String topic(Language language) {
        return messages.getMessage("therapy.mail.topic", null, language.locale());
    }
}
