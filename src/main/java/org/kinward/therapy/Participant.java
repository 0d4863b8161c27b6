package org.kinward.therapy;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.families.HouseholdId;
import org.kinward.families.MemberId;
import org.kinward.shared.Ids;
import org.kinward.shared.SealedText;

/**
 * A family member in a session. Their answer is about one start: when the session moves it has to
 * be given again, and when it moves back it counts again.
 */
@Entity
@Table(name = "therapy_participants")
class Participant {

    /** Letters, as many as two answers may have. */
    private static final int MOST_WORDS = 1_000;

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID sessionId;
    private UUID memberId;
    private UUID householdId;
    private boolean required;

    @Enumerated(EnumType.STRING)
    private Answer answer = Answer.NEEDS_ANSWER;

    private @Nullable Instant answeredFor;
    private @Nullable Instant answeredAt;

    @Convert(converter = SealedText.class)
    private @Nullable String note;

    private @Nullable Instant outAt;

    protected Participant() {}

    Participant(
            TherapySessionId session, HouseholdId household, MemberId member, boolean required) {
        this.id = Ids.create();
        this.sessionId = session.value();
        this.householdId = household.value();
        this.memberId = member.value();
        this.required = required;
    }

    /** Times are on offer instead of the one that was answered. */
    void forgetAnswer() {
        answer = Answer.NEEDS_ANSWER;
        answeredFor = null;
    }

    void answer(Answer given, Instant start, @Nullable String words, Instant now) {
        answer = given;
        answeredFor = start;
        answeredAt = now;
        say(words);
    }

    /** Words for staff, below what was said before; what is oldest goes once there is too much. */
    void say(@Nullable String words) {
        if (words != null && !words.isBlank()) {
            var all = note == null ? words.strip() : note + "\n" + words.strip();
            note = all.substring(Math.max(0, all.length() - MOST_WORDS));
        }
    }

    /** The session moved with everybody's agreement: what they said holds for the new start. */
    void keepAnswerFor(Instant before, Instant start) {
        if (before.equals(answeredFor)) {
            answeredFor = start;
        }
    }

    void setRequired(boolean isNow) {
        required = isNow;
    }

    /** The session will not take place for them. */
    void takeOut(Instant now) {
        if (outAt == null) {
            outAt = now;
        }
    }

    /** Staff put them in again. */
    void putBack() {
        if (outAt != null) {
            outAt = null;
            answer = Answer.NEEDS_ANSWER;
            answeredFor = null;
            note = null;
        }
    }

    boolean isIn() {
        return outAt == null;
    }

    boolean isRequired() {
        return required;
    }

    /** What they said to that start. */
    Answer answerTo(@Nullable Instant start) {
        return start != null && start.equals(answeredFor) ? answer : Answer.NEEDS_ANSWER;
    }

    /** What they said last in words. */
    @Nullable String note() {
        return note;
    }

    /** When they answered last. */
    @Nullable Instant answeredAt() {
        return answeredAt;
    }

    TherapySessionId session() {
        return new TherapySessionId(sessionId);
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    HouseholdId household() {
        return new HouseholdId(householdId);
    }
}
