package org.kinward.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;

/** The frame round every screen. Its menu is whatever the signed-in person may open. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    MainLayout(PersonMenu personMenu) {
        setPrimarySection(Section.NAVBAR);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(translate("shell.menu"));
        var brand = new Anchor("", translate("app.name"));
        brand.addClassName("brand");
        var space = new Span();
        space.addClassName("grow");
        var bar = new Div(toggle, brand, space, personMenu);
        bar.addClassName("top-bar");
        addToNavbar(bar);
        var notice = new Anchor("notice", translate("shell.notice"));
        notice.addClassNames("quiet-link", "notice-link");
        addToDrawer(menu(), notice);
    }

    /** Going back in the browser leaves an open dialog; its page is no longer the one behind it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        for (var open : UI.getCurrent().getChildren().toList()) {
            if (open instanceof Dialog dialog) {
                dialog.close();
            } else if (open instanceof ConfirmDialog question) {
                question.close();
            }
        }
    }

    private static Nav menu() {
        var items = new SideNav();
        items.setLabel(translate("shell.menu"));
        items.addClassName("main-menu");
        MenuConfiguration.getMenuEntries().stream().map(MainLayout::item).forEach(items::addItem);
        var nav = new Nav(items);
        nav.getElement().setAttribute("aria-label", translate("shell.menu"));
        return nav;
    }

    private static SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(translate(entry.title()), entry.path());
        if (entry.icon() != null) {
            item.setPrefixComponent(new SvgIcon(entry.icon()));
        }
        return item;
    }
}
