package org.kinward.education;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/**
 * The count of a session's seats. Whoever takes, gives up or adds a seat locks this row first and
 * reads afterwards (docs/decisions/0005-locking.md); it has no version because the lock rules.
 */
@Entity
@Table(name = "seat_ledgers")
class SeatLedger implements Persistable<UUID> {

    @Id private UUID sessionId;
    private int capacity;
    private int seatsTaken;
    private int lastQueueNo;
    @Transient private boolean stored;

    protected SeatLedger() {}

    SeatLedger(SessionId session, int capacity) {
        this.sessionId = session.value();
        this.capacity = capacity;
    }

    int capacity() {
        return capacity;
    }

    int taken() {
        return seatsTaken;
    }

    int free() {
        return capacity - seatsTaken;
    }

    /** Takes all of these seats or none; tells whether they were taken. */
    boolean take(int seats) {
        if (seats > free()) {
            return false;
        }
        seatsTaken += seats;
        return true;
    }

    void giveUp(int seats) {
        if (seats > seatsTaken) {
            throw new IllegalArgumentException("More seats given up than taken");
        }
        seatsTaken -= seats;
    }

    /** Sets the capacity; refuses fewer seats than are taken. */
    void resize(int seats) {
        if (seats < seatsTaken) {
            throw new SessionRefused(SessionRefused.Reason.SEATS_TAKEN, seatsTaken);
        }
        capacity = seats;
    }

    /** The next place in line: 1, 2, 3 and so on, never given twice. */
    int nextQueueNo() {
        lastQueueNo += 1;
        return lastQueueNo;
    }

    @Override
    public UUID getId() {
        return sessionId;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
