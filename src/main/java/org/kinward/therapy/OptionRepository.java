package org.kinward.therapy;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OptionRepository extends Repository<SessionOption, UUID> {

    SessionOption save(SessionOption option);

    void delete(SessionOption option);

    List<SessionOption> findBySessionIdOrderByStartsAtAsc(UUID sessionId);
}
