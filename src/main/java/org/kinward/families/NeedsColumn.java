package org.kinward.families;

import jakarta.persistence.Converter;
import org.kinward.shared.CodesColumn;

/** What somebody needs. */
@Converter
class NeedsColumn extends CodesColumn<AccessNeed> {

    NeedsColumn() {
        super(AccessNeed.class);
    }
}
