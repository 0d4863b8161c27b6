package org.kinward.families;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RepresentativeRepository extends Repository<Representative, Representative.Key> {

    Representative save(Representative representative);

    void delete(Representative representative);

    boolean existsByKeyAccountId(UUID account);

    Optional<Representative> findByKey(Representative.Key key);

    List<Representative> findByKeyAccountId(UUID account);

    /** Who acts for these members, whoever has done so longest first. */
    @Query(
            """
            select r from Representative r where r.key.memberId in :members
            order by r.since, r.key.accountId
            """)
    List<Representative> ofMembers(Collection<UUID> members);

    /** Held, so that nobody else changes for whom the account acts. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select r from Representative r where r.key.accountId = :account order by r.key.memberId")
    List<Representative> lockOfAccount(UUID account);
}
