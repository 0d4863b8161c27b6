package org.kinward.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DisclosureRepository extends Repository<Disclosure, UUID> {

    Disclosure save(Disclosure disclosure);

    boolean existsByConsentIdAndWhatAndDay(UUID consentId, ConsentScope what, LocalDate day);

    @Query(
            "select d from Disclosure d where d.clientId = :client and d.at >= :since order by d.at, d.id")
    List<Disclosure> findOf(UUID client, Instant since);

    @Query(
            """
            select d from Disclosure d
            where d.clientId = :client and d.at >= :from and d.at < :until
            order by d.at, d.id
            """)
    List<Disclosure> findBetween(UUID client, Instant from, Instant until);
}
