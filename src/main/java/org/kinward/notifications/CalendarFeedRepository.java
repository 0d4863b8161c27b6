package org.kinward.notifications;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CalendarFeedRepository extends Repository<CalendarFeed, UUID> {

    CalendarFeed save(CalendarFeed feed);

    void delete(CalendarFeed feed);

    Optional<CalendarFeed> findByAccountId(UUID account);

    Optional<CalendarFeed> findByTokenHash(byte[] hash);
}
