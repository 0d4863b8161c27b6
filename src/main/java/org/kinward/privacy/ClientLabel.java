package org.kinward.privacy;

/** A client as those who schedule see them: no name, as no schedule needs one. */
public record ClientLabel(ClientId id, String code, String initials, boolean discharged) {

    /** Like "J.R. (C-104)". */
    public String text() {
        return initials + " (" + code + ")";
    }
}
