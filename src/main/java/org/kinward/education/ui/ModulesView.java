package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.ADMINISTRATOR;
import static org.kinward.identity.Role.Names.COORDINATOR;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterDirectory;
import org.kinward.education.ModuleDetails;
import org.kinward.education.ModuleService;
import org.kinward.education.ModuleTitle;
import org.kinward.education.SessionRefused;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Confirm;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.PageHeader;

/** A center's curriculum in its sequence. */
@Route("modules")
@Menu(title = "menu.modules", order = 30, icon = "icons/menu/modules.svg")
@RolesAllowed({COORDINATOR, ADMINISTRATOR})
class ModulesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final CenterDirectory directory;
    private final ModuleService modules;

    final Button add = new Button(translate("modules.add"), _ -> add());
    final ComboBox<CenterDetails> center = new ComboBox<>();
    final Div content = new Div();

    ModulesView(CenterDirectory directory, ModuleService modules) {
        this.directory = directory;
        this.modules = modules;
        addClassName("modules");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setTestId("add-module");
        center.setAriaLabel(translate("center"));
        center.setItemLabelGenerator(CenterDetails::name);
        center.addValueChangeListener(_ -> load());
        add(new PageHeader(translate("modules.title"), add), center, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var centers = directory.own();
        center.setVisible(centers.size() > 1);
        add.setVisible(!centers.isEmpty());
        center.setItems(centers);
        centers.stream().findFirst().ifPresent(center::setValue);
        if (centers.isEmpty()) {
            content.add(new EmptyState(translate("center.none"), translate("center.none.text")));
        }
    }

    private void load() {
        content.removeAll();
        chosen().map(own -> modules.list(own.id())).ifPresent(this::show);
    }

    private void show(List<ModuleDetails> found) {
        if (found.isEmpty()) {
            content.add(
                    new EmptyState(translate("modules.empty"), translate("modules.empty.text")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("card-list");
        found.forEach(module -> list.add(new ModuleItem(module, this::rename, this::retire)));
        content.add(list);
    }

    private void add() {
        chosen().ifPresent(own ->
                new ModuleDialog(
                                translate("modules.add"),
                                title -> {
                                    modules.add(own.id(), title);
                                    saved();
                                })
                        .open());
    }

    private void rename(ModuleDetails module) {
        new ModuleDialog(
                        translate("modules.rename"),
                        title -> {
                            rename(module, title);
                            saved();
                        })
                .with(module.title())
                .open();
    }

    /** A refusal may mean that the list is old, so it is looked up again. */
    private void rename(ModuleDetails module, ModuleTitle title) {
        try {
            modules.rename(module.id(), module.version(), title);
        } catch (SessionRefused refusal) {
            load();
            throw refusal;
        }
    }

    private void retire(ModuleDetails module) {
        var how = module.retired() ? "resume" : "retire";
        Confirm.ask(
                translate("modules." + how + ".title", module.title().in(getLocale())),
                translate("modules." + how + ".text"),
                translate("modules." + how),
                () -> {
                    if (Attempt.run(
                            () ->
                                    modules.retire(
                                            module.id(), module.version(), !module.retired()))) {
                        saved();
                    } else {
                        load();
                    }
                });
    }

    private void saved() {
        Notices.done(translate("saved"));
        load();
    }

    private Optional<CenterDetails> chosen() {
        return Optional.ofNullable(center.getValue());
    }

    @Override
    public String getPageTitle() {
        return translate("modules.title");
    }
}
