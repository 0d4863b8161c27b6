package org.kinward.shared.ui;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** Our few drawings for what a button does; a whole icon font would be most of a phone's page. */
public enum ActionIcon {
    ADD,
    DOWNLOAD,
    MORE,
    PERSON,
    REMOVE,
    SEARCH;

    /** A new picture in the color of the text beside it; it says nothing to screen readers. */
    public SvgIcon create() {
        var icon = new SvgIcon("icons/action/" + name().toLowerCase(Locale.ROOT) + ".svg");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
