package org.kinward.families;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MemberMergeRepository extends Repository<MemberMerge, UUID> {

    MemberMerge save(MemberMerge merge);

    /** Which two were joined, without reading it, so that they can be locked first. */
    @Query(
            """
            select new org.kinward.families.MergeBook$Ends(m.staysId, m.goneId)
            from MemberMerge m where m.id = :id
            """)
    Optional<MergeBook.Ends> findEnds(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from MemberMerge m where m.id = :id")
    Optional<MemberMerge> lock(UUID id);

    /** Those that stand since then, of members who are in that household. */
    @Query(
            """
            select m from MemberMerge m
            where m.partedAt is null and m.mergedAt > :since
              and exists (select p.id from FamilyMember p
                where p.householdId = :household and (p.id = m.staysId or p.id = m.goneId))
            order by m.mergedAt, m.id
            """)
    List<MemberMerge> standing(UUID household, Instant since);
}
