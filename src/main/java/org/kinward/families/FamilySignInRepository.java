package org.kinward.families;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FamilySignInRepository extends Repository<FamilySignIn, FamilySignIn.Key> {

    FamilySignIn save(FamilySignIn signIn);

    void delete(FamilySignIn signIn);

    List<FamilySignIn> findByKeyAccountId(UUID accountId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<FamilySignIn> findByKey(FamilySignIn.Key key);

    @Query(
            """
            select s from FamilySignIn s where s.key.centerId = :center
              and not exists
                (select r.kind from Representative r where r.key.accountId = s.key.accountId)
            order by s.signedInAt, s.name
            """)
    List<FamilySignIn> waiting(UUID center, Limit limit);

    @Modifying
    @Query("delete from FamilySignIn s where s.key.accountId = :account")
    void deleteAllOf(UUID account);
}
