package org.kinward.families.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.UploadTester;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.HouseholdOverview;
import org.kinward.families.ImportColumn;
import org.kinward.families.ImportError;
import org.kinward.families.ImportProblem;
import org.kinward.families.MemberDetails;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator chooses a file, says what its columns hold, looks, and imports. */
@DatabaseTest
@ViewPackages(packages = "org.kinward")
class ImportViewTest extends SpringBrowserlessTest {

    private static final String FILE =
            """
            Family,First name,Last name,Noted
            Rivera,Ana,Rivera,1980
            Rivera,Ben,Rivera,=1+1
            """;

    @Autowired World world;
    @Autowired FamilyDirectory directory;

    private TestCenter center;

    @BeforeEach
    void aCenter() {
        center = world.center();
    }

    @Test
    void aFileIsLookedAtThenImportedAndImportedAgainWithoutDuplicates() {
        upload(FILE);
        assertThat(families()).isEmpty();
        assertThat($(ImportResult.class).single().start.getText()).contains("2");

        column(ImportColumn.BIRTH_YEAR).setValue(3);
        var result = $(ImportResult.class).single();
        assertThat(text(result)).contains("Line 3", "This is not a year of birth");
        assertThat(result.start.getText()).contains("1");
        assertThat(families()).isEmpty();

        test(result.start).click();

        assertThat(families())
                .singleElement()
                .satisfies(family ->
                        assertThat(family.members())
                                .extracting(MemberDetails::firstName)
                                .containsExactly("Ana"));

        upload(FILE);
        column(ImportColumn.BIRTH_YEAR).setValue(3);
        assertThat($(ImportResult.class).single().start.isEnabled()).isFalse();
    }

    @Test
    void spanishReadersAreAskedForTheFileInSpanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
        var words = open().upload.getI18n();

        assertThat(words.getAddFiles().getOne()).isEqualTo("Elegir archivo");
        assertThat(words.getFile().getRemove()).isEqualTo("Quitar");
    }

    @Test
    void withoutARequiredColumnNothingCanBeImported() {
        upload(FILE);
        column(ImportColumn.FIRST_NAME).clear();

        assertThat($(ImportResult.class).all()).isEmpty();
        assertThat(text($(ImportMapping.class).single())).contains("Please say which columns hold");
    }

    @Test
    void whatIsNoFileOfThatKindIsRefused() {
        upload("");

        assertThat($(ImportMapping.class).all()).isEmpty();
    }

    @Test
    void theFileOfErrorsRunsNothing() {
        open();
        var error =
                new ImportError(3, ImportColumn.BIRTH_YEAR, ImportProblem.NOT_A_BIRTH_YEAR, "=1+1");

        var file = new String(ImportErrors.file(List.of(error)), StandardCharsets.UTF_8);

        assertThat(file).contains(",'=1+1,").doesNotContain(",=1+1");
    }

    private Select<Integer> column(ImportColumn column) {
        return requireNonNull($(ImportMapping.class).single().columns.get(column));
    }

    private void upload(String content) {
        var view = open();
        new UploadTester<>(view.upload)
                .upload("families.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private ImportView open() {
        SignIn.as(center.coordinator());
        UI.getCurrent().navigate("families/import");
        return (ImportView) getCurrentView();
    }

    private List<HouseholdOverview> families() {
        return SignIn.as(center.coordinator(), () -> directory.search(center.id(), "", 0, 10));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
