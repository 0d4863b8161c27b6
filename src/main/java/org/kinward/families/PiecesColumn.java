package org.kinward.families;

import jakarta.persistence.Converter;
import org.kinward.shared.CodesColumn;

/** Pieces of a profile. */
@Converter
class PiecesColumn extends CodesColumn<ProfilePiece> {

    PiecesColumn() {
        super(ProfilePiece.class);
    }
}
