package org.kinward.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinward.centers.CenterId;

/** What privacy asks of whoever keeps the family members; {@code families} answers. */
public interface RecipientDirectory {

    /** A family member by id who has not left, whatever center they belong to. */
    Optional<Recipient> find(RecipientId id);

    /** The same, who cannot leave before the transaction ends. Ask before a tie is locked. */
    Optional<Recipient> hold(RecipientId id);

    /** The same for many at once; those who are not there are left out. */
    Map<RecipientId, Recipient> findAll(Collection<RecipientId> ids);

    /** Up to 50 family members of a center whose name contains the text, by name. */
    List<Recipient> search(CenterId center, String name);

    /** The family member the signed-in person is; nobody for those who are linked to none. */
    Set<RecipientId> own();
}
