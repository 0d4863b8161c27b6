package org.kinward.education;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.families.MemberId;

/**
 * A session as a family sees it: never another family's name, only counts.
 *
 * @param room the room's name, if it is held in one
 * @param videoLink only for those who have a seat
 * @param mine where the own household stands, if it enrolled
 */
public record ProgramSession(
        SessionRow session,
        @Nullable String room,
        @Nullable String videoLink,
        @Nullable Place mine) {

    /**
     * The own household's place.
     *
     * @param position place in line, 1 for the first; 0 with a seat
     */
    public record Place(
            EnrollmentId enrollment,
            EnrollmentStatus status,
            Set<MemberId> members,
            long position) {

        public Place {
            members = Set.copyOf(members);
        }
    }
}
