package org.kinward.privacy;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClientRepository extends Repository<Client, UUID> {

    Client save(Client client);

    Optional<Client> findById(UUID id);

    List<Client> findByIdIn(Collection<UUID> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Client c where c.id = :id")
    Optional<Client> lock(UUID id);

    boolean existsByCenterIdAndCode(UUID centerId, String code);

    boolean existsByCenterIdAndCodeAndIdNot(UUID centerId, String code, UUID id);

    @Query(
            """
            select c from Client c
            where c.centerId = :center
              and (lower(c.code) like :text escape '!' or lower(c.initials) like :text escape '!')
            order by c.code, c.id
            """)
    List<Client> search(UUID center, String text, Pageable page);

    /** The same among those who have not been discharged. */
    @Query(
            """
            select c from Client c
            where c.centerId = :center and c.dischargedOn is null
              and (lower(c.code) like :text escape '!' or lower(c.initials) like :text escape '!')
            order by c.code, c.id
            """)
    List<Client> searchPresent(UUID center, String text, Pageable page);

    @Query(
            """
            select count(c) from Client c
            where c.centerId = :center
              and (lower(c.code) like :text escape '!' or lower(c.initials) like :text escape '!')
            """)
    long count(UUID center, String text);
}
