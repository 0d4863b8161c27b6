package org.kinward.notifications;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CalendarFeedRepository extends Repository<CalendarFeed, UUID> {

    CalendarFeed save(CalendarFeed feed);

    void delete(CalendarFeed feed);

    Optional<CalendarFeed> findByAccountId(UUID account);

    @Query("select f.id from CalendarFeed f where f.tokenHash = :hash")
    Optional<UUID> findIdByToken(byte[] hash);

    /** Two programs that read one calendar at once do so one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from CalendarFeed f where f.id = :id")
    Optional<CalendarFeed> lock(UUID id);
}
