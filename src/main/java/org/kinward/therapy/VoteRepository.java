package org.kinward.therapy;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface VoteRepository extends Repository<TimeVote, UUID> {

    TimeVote save(TimeVote vote);

    void delete(TimeVote vote);

    List<TimeVote> findByOptionIdIn(Collection<UUID> optionIds);
}
