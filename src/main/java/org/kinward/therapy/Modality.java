package org.kinward.therapy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The kinds of family therapy a center offers. */
public enum Modality {
    /** Community Reinforcement and Family Training. */
    CRAFT,
    /** Behavioral Couples Therapy. */
    BCT,
    /** Brief Strategic Family Therapy, for youth from six on with their families. */
    BSFT(6, 1),
    /** Multidimensional Family Therapy. */
    MDFT,
    /** Family Behavior Therapy. */
    FBT,
    /** Behavioral Family Counseling. */
    BFC,
    /** A group of up to five families. */
    MFG(13, 5),
    /** Family systems, structural or Bowen. */
    FST,
    /** Family psychoeducation. */
    FPE,
    /** The 5-Step Method for affected family members. */
    FSM5,
    /** Family peer coaching. */
    COACH;

    private final int youngest;
    private final int mostHouseholds;

    Modality() {
        this(13, 1);
    }

    Modality(int youngest, int mostHouseholds) {
        this.youngest = youngest;
        this.mostHouseholds = mostHouseholds;
    }

    /** Who is surely younger than this is not invited. */
    public int youngest() {
        return youngest;
    }

    /** How many families may sit in one session. */
    public int mostHouseholds() {
        return mostHouseholds;
    }

    /** What reports group by; the same in every center. */
    UUID topic() {
        return UUID.nameUUIDFromBytes(
                ("kinward/modality/" + name()).getBytes(StandardCharsets.UTF_8));
    }
}
