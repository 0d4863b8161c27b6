package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.page.PageVisibility;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.signals.Signal;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.HouseholdDetails;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.PageHeader;
import org.springframework.modulith.NamedInterface;

/**
 * A screen of a family's own, or the advice to call where their sign-in is not linked yet. It looks
 * again whenever somebody comes back to it: seats change while a phone is in a pocket.
 */
@NamedInterface("panels")
public abstract class FamilyPage extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final FamilyDirectory families;
    private final String titleKey;
    private final PageHeader header;
    private boolean away;

    /** What {@link #show} fills. */
    public final Div content = new Div();

    protected FamilyPage(FamilyDirectory families, String titleKey) {
        this.families = families;
        this.titleKey = titleKey;
        addClassName("family-page");
        header = new PageHeader(translate(titleKey));
        add(header, content);
    }

    /** Fills the page as things stand now. */
    protected abstract void show(HouseholdDetails household);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Signal.effect(this, () -> lookAgain(visibility(event.getUI())));
    }

    private static PageVisibility visibility(UI ui) {
        return ui.getPage().pageVisibilitySignal().get();
    }

    private void lookAgain(PageVisibility visibility) {
        if (visibility == PageVisibility.HIDDEN) {
            away = true;
        } else if (away) {
            away = false;
            Signal.untracked(() -> Attempt.run(this::load));
        }
    }

    /** Shows how things stand after a change, and keeps the keyboard on the page. */
    protected final void changed() {
        Attempt.run(this::load);
        header.focus();
    }

    /** What was there stays where looking again does not work. */
    private void load() {
        var before = content.getChildren().toList();
        boolean shown = false;
        content.removeAll();
        try {
            families.own().ifPresentOrElse(this::show, () -> content.add(NotLinked.create()));
            shown = true;
        } finally {
            if (!shown) {
                content.removeAll();
                before.forEach(content::add);
            }
        }
    }

    @Override
    public String getPageTitle() {
        return translate(titleKey);
    }
}
