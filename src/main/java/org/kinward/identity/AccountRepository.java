package org.kinward.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

    Optional<Account> findByIssuerAndSubject(String issuer, String subject);

    Optional<Account> findById(UUID id);

    Account save(Account account);
}
