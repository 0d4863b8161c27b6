package org.kinward.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.kinward.identity.CurrentUser;
import org.kinward.identity.SignedIn;
import org.kinward.shared.Language;
import org.kinward.shared.ui.ActionIcon;

/** Who is signed in, the language, and the way out. */
@SpringComponent
@UIScope
class PersonMenu extends MenuBar {

    PersonMenu(CurrentUser currentUser, AuthenticationContext authentication) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("person-menu");
        var name = currentUser.find().map(SignedIn::name).orElse("");
        var person = addItem(ActionIcon.PERSON.create());
        person.setAriaLabel(translate("shell.person", name));
        var items = person.getSubMenu();
        items.addItem(name).setEnabled(false);
        for (Language language : Language.values()) {
            var item =
                    items.addItem(translate("language.own." + language), _ -> switchTo(language));
            item.setCheckable(true);
            item.setChecked(Language.of(UI.getCurrent().getLocale()) == language);
        }
        items.addItem(translate("shell.signOut"), _ -> authentication.logout());
    }

    private static void switchTo(Language language) {
        LanguageChoice.remember(language);
        UI.getCurrent().getPage().reload();
    }
}
