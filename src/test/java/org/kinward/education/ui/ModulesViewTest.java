package org.kinward.education.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.education.ModuleService;
import org.kinward.education.ModuleTitle;
import org.kinward.identity.SignedIn;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(packages = "org.kinward")
class ModulesViewTest extends SpringBrowserlessTest {

    @Autowired World world;
    @Autowired ModuleService modules;

    private TestCenter center;

    @BeforeEach
    void aCenterWithOneModule() {
        center = world.center();
    }

    @Test
    void coordinatorsAndAdministratorsSeeTheCurriculum() {
        assertThat(shown(open(center.coordinator()))).contains("Setting boundaries");
        assertThat(shown(open(center.administrator()))).contains("Setting boundaries");
    }

    @Test
    void facilitatorsCannotOpenTheModules() {
        SignIn.as(center.facilitator());

        UI.getCurrent().navigate("modules");

        assertThat(getCurrentView()).isNotInstanceOf(ModulesView.class);
    }

    @Test
    void anAddedModuleComesLast() {
        var view = open(center.coordinator());
        test(view.add).click();
        $(ModuleDialog.class).single().english.setValue("  What recovery needs  ");

        submit();

        assertThat(shown(view)).containsSubsequence("Setting boundaries", "What recovery needs");
        assertThat(modules.list(center.id())).hasSize(2);
    }

    @Test
    void aTakenTitleIsRefusedAtTheField() {
        var view = open(center.coordinator());
        test(view.add).click();
        var dialog = $(ModuleDialog.class).single();
        dialog.english.setValue("setting BOUNDARIES");

        submit();

        assertThat(dialog.english.getErrorMessage()).contains("title already");
        assertThat(dialog.isOpened()).isTrue();
    }

    @Test
    void renamingKeepsBothLanguages() {
        var view = open(center.coordinator());
        test($(Button.class).withTestId("rename").single()).click();
        var dialog = $(ModuleDialog.class).single();
        assertThat(dialog.spanish.getValue()).isEqualTo("Poner límites");
        dialog.english.setValue("Healthy boundaries");

        submit();

        assertThat(shown(view)).contains("Healthy boundaries").contains("Poner límites");
    }

    @Test
    void retiringAsksFirstAndCanBeUndone() {
        var view = open(center.coordinator());
        test($(Button.class).withTestId("retire").single()).click();
        assertThat(shown(view)).doesNotContain("Retired");

        test($(ConfirmDialog.class).single()).confirm();
        assertThat(shown(view)).contains("Retired");

        test($(Button.class).withTestId("retire").single()).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(shown(view)).doesNotContain("Retired");
    }

    @Test
    void aTitleChangedMeanwhileIsNotOverwritten() {
        var view = open(center.coordinator());
        test($(Button.class).withTestId("rename").single()).click();
        SignIn.run(
                center.staff().secondCoordinator(),
                () -> modules.rename(center.module(), 0, new ModuleTitle("Saying no", null)));
        var dialog = $(ModuleDialog.class).single();
        dialog.english.setValue("Healthy boundaries");

        submit();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.english.getErrorMessage()).contains("Saying no");
        assertThat(modules.list(center.id()).getFirst().title().en()).isEqualTo("Saying no");
    }

    @Test
    void aModuleRetiredMeanwhileIsShownAsItIs() {
        var view = open(center.coordinator());
        test($(Button.class).withTestId("retire").single()).click();
        SignIn.run(
                center.staff().secondCoordinator(), () -> modules.retire(center.module(), 0, true));

        test($(ConfirmDialog.class).single()).confirm();

        assertThat(shown(view)).contains("Retired");
    }

    private ModulesView open(SignedIn person) {
        SignIn.as(person);
        return navigate(ModulesView.class);
    }

    private static String shown(ModulesView view) {
        return view.content.getElement().getTextRecursively();
    }

    private void submit() {
        test($(Button.class).withTestId("submit").single()).click();
    }
}
