package org.kinward.families;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InvitationRepository extends Repository<Invitation, UUID> {

    Invitation save(Invitation invitation);

    Optional<Invitation> findById(UUID id);

    Optional<Invitation> findByCodeHash(byte[] print);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.codeHash = :print")
    Optional<Invitation> lock(byte[] print);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.id = :id")
    Optional<Invitation> lock(UUID id);

    /** Staff's invitations of these members, the newest first. */
    @Query(
            """
            select i from Invitation i where i.memberId in :members and i.selfRegistered = false
            order by i.createdAt desc, i.id desc
            """)
    List<Invitation> ofMembers(Collection<UUID> members);

    @Query("select i from Invitation i where i.memberId = :member and i.state = OPEN")
    List<Invitation> openOf(UUID member);

    long countByEmailAndSelfRegisteredTrueAndCreatedAtAfter(String email, Instant since);
}
