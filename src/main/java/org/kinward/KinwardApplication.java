package org.kinward;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The portal with which addiction treatment centers run their family program. */
@SpringBootApplication
@Modulithic(systemName = "Kinward", sharedModules = "shared")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/kinward.css")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public class KinwardApplication implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/kinward.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }

    public static void main(String[] args) {
        // Times are stored in UTC; a driver that reads them in another zone loses an hour in
        // autumn.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        if (Maintenance.isAskedFor(args)) {
            System.exit(Maintenance.run(args));
        }
        SpringApplication.run(KinwardApplication.class, args);
    }
}
