package org.kinward.identity;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

    Optional<Account> findByIssuerAndSubject(String issuer, String subject);

    Optional<Account> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> lock(UUID id);

    Account save(Account account);

    List<Account> findByIdIn(Collection<UUID> ids);

    @Query("select a.id from Account a where lower(a.displayName) like :name escape '!'")
    List<UUID> findNamed(String name, Limit limit);

    @Query(
            """
            select a.id from Account a
            where a.id in :among and lower(a.displayName) like :name escape '!'
            """)
    List<UUID> findNamed(String name, Collection<UUID> among);
}
