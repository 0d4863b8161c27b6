package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.ADMINISTRATOR;
import static org.kinward.identity.Role.Names.COORDINATOR;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterDirectory;
import org.kinward.families.ProgramPageForm;
import org.kinward.families.ProgramPageService;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.PageHeader;
import org.kinward.shared.ui.TextCheck;

/** What strangers read of a center's program, and whether they may ask for a sign-in. */
@Route("program-page")
@Menu(title = "menu.programPage", order = 54, icon = "icons/menu/public-page.svg")
@RolesAllowed({COORDINATOR, ADMINISTRATOR})
class ProgramPageView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int LENGTH = 2000;

    private final CenterDirectory centers;
    private final ProgramPageService pages;
    private long version;
    final ComboBox<CenterDetails> center = new ComboBox<>(translate("center"));
    final Checkbox open = new Checkbox(translate("programPage.open"));
    final Anchor address = new Anchor();
    final TextArea english = new TextArea(translate("programPage.english"));
    final TextArea spanish = new TextArea(translate("programPage.spanish"));
    final Button save = new Button(translate("action.save"), _ -> save());
    final Div fields = new Div(open, address, english, spanish, save);

    ProgramPageView(CenterDirectory centers, ProgramPageService pages) {
        this.centers = centers;
        this.pages = pages;
        center.setWidth("20rem");
        center.setItemLabelGenerator(CenterDetails::name);
        center.addValueChangeListener(_ -> load());
        open.setHelperText(translate("programPage.open.help"));
        open.addValueChangeListener(_ -> address.setVisible(open.getValue()));
        address.setTarget("_blank");
        address.setTestId("public-address");
        for (var text : List.of(english, spanish)) {
            text.setMaxLength(LENGTH);
            text.setMinRows(4);
        }
        spanish.setHelperText(translate("programPage.spanish.help"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.setTestId("save-page");
        fields.addClassNames("stack", "narrow-form");
        fields.setVisible(false);
        add(
                new PageHeader(getPageTitle()),
                new Paragraph(translate("programPage.text")),
                center,
                fields);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var own = centers.own();
        center.setVisible(own.size() > 1);
        center.setItems(own);
        own.stream().findFirst().ifPresent(center::setValue);
        if (own.isEmpty()) {
            add(new EmptyState(translate("center.none"), translate("center.none.text")));
        }
    }

    private void load() {
        center.getOptionalValue()
                .ifPresent(own -> {
                    var kept = pages.find(own.id());
                    version = kept.version();
                    open.setValue(kept.open());
                    english.setValue(Objects.requireNonNullElse(kept.aboutEn(), ""));
                    spanish.setValue(Objects.requireNonNullElse(kept.aboutEs(), ""));
                    address.setHref(pages.address(own.id()));
                    address.setText(pages.address(own.id()));
                    address.setVisible(kept.open());
                    fields.setVisible(true);
                });
    }

    private void save() {
        try {
            var en = TextCheck.optional(english, LENGTH);
            var es = TextCheck.optional(spanish, LENGTH);
            if (en.isPresent()
                    && es.isPresent()
                    && Attempt.run(() ->
                            pages.save(
                                    new ProgramPageForm(
                                            center.getValue().id(),
                                            open.getValue(),
                                            en.get(),
                                            es.get(),
                                            version)))) {
                Notices.done(translate("messages.saved"));
                load();
            }
        } finally {
            save.setEnabled(true);
        }
    }

    @Override
    public String getPageTitle() {
        return translate("menu.programPage");
    }
}
