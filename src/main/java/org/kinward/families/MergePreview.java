package org.kinward.families;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What joining two entries would do. Whether there are ties to clients is told to nobody here.
 *
 * @param stays what tells who the entry that stays is of
 * @param gone what tells who the entry that goes is of
 * @param obstacle why it cannot be done as things are; nothing where it can
 * @param places coming places that the entry that goes gives up
 * @param ownSignIn whether a sign-in goes on as the entry that stays
 * @param guardians how many who act for the one act for the other
 * @param lost how many times somebody acts for somebody no longer
 * @param filled what the entry that stays takes over
 * @param safetyDiffers whether both say how to reach the person safely, and not the same
 * @param invitations how many are withdrawn
 * @param emptied whether nobody is left in the household of the one that goes
 */
public record MergePreview(
        EntryFacts stays,
        EntryFacts gone,
        FamilyRefused.@Nullable Reason obstacle,
        int places,
        boolean ownSignIn,
        int guardians,
        int lost,
        Set<ProfilePiece> filled,
        boolean safetyDiffers,
        int invitations,
        boolean emptied) {

    public MergePreview {
        filled = Set.copyOf(filled);
    }
}
