package org.kinward.education;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SeatLedgerRepository extends Repository<SeatLedger, UUID> {

    SeatLedger save(SeatLedger ledger);

    Optional<SeatLedger> findById(UUID sessionId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from SeatLedger l where l.sessionId = :session")
    Optional<SeatLedger> lock(UUID session);
}
