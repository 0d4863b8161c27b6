package org.kinward.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.Crowd;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class FamilyImportTest {

    private static final String HEADER =
            "Family,First name,Last name,Relationship,Birth year,Language,Phone,Email,Family id,Id\n";

    @Autowired World world;
    @Autowired FamilyImport imports;
    @Autowired FamilyDirectory directory;
    @Autowired FamilyList list;

    private TestCenter center;

    @BeforeEach
    void aCenter() {
        center = world.center();
    }

    @Test
    void lookingEntersNothingAndImportingTwiceEntersOnce() {
        var file =
                HEADER
                        + "Rivera,Ana,Rivera,mother,1980,es,720 555 0100,ana@example.org,F1,P1\n"
                        + "Rivera,Luz,Rivera,Hermana,,,,,F1,P2\n"
                        + "Stone,Max,Stone,friend,,,,,,\n";

        var preview = preview(file);

        assertThat(preview.errors()).isEmpty();
        assertThat(preview.newFamilies()).isEqualTo(2);
        assertThat(preview.newMembers()).isEqualTo(3);
        assertThat(count()).isZero();

        assertThat(enter(preview)).isEqualTo(new ImportCount(2, 3, 0));
        assertThat(enter(preview)).isEqualTo(new ImportCount(0, 0, 3));
        assertThat(preview(file).alreadyThere()).isEqualTo(3);
        assertThat(count()).isEqualTo(2);
        assertThat(found("0100").rows()).extracting(FamilyListRow::name).containsExactly("Rivera");
    }

    @Test
    void aLaterFileAddsWhoIsNewToTheFamilyThatIsThere() {
        enter(preview(HEADER + "Rivera,Ana,Rivera,mother,1980,,,,F1,P1\n"));

        var later =
                preview(HEADER + "Rivera,Ana,Rivera,,,,,,F1,P1\nRivera,Leo,Rivera,,,,,,F1,P3\n");

        assertThat(later.newFamilies()).isZero();
        assertThat(enter(later)).isEqualTo(new ImportCount(0, 1, 1));
        assertThat(found("rivera").rows().getFirst().members()).hasSize(2);
    }

    @Test
    void peopleOfOneNameAreToldApartByWhatSpeaksAgainst() {
        enter(preview(HEADER + "Rivera,Ana,Rivera,,1980,,,,,\n"));

        assertThat(preview(HEADER + "Rivera,Ana,Rivera,,1980,,,,,\n").alreadyThere()).isEqualTo(1);
        assertThat(preview(HEADER + "Rivera,Ana,Rivera,,2001,,,,,\n").newMembers()).isEqualTo(1);
        assertThat(preview(HEADER + "Other,Ana,Rivera,,,,,,,\n").newMembers()).isEqualTo(1);
    }

    @Test
    void namesakesOfAnotherReferenceOrAddressAreOtherPeople() {
        enter(preview(HEADER + "Garcia,Maria,Garcia,,1980,,,,F1,P1\n"));

        var namesake =
                preview(
                        HEADER
                                + "Garcia,Maria,Garcia,,1980,,,,F2,P7\nGarcia,Pedro,Garcia,,,,,,F2,P8\n");

        assertThat(namesake.newFamilies()).isEqualTo(1);
        assertThat(namesake.newMembers()).isEqualTo(2);
    }

    @Test
    void whoWasFoundByNameIsFoundByReferenceFromThenOn() {
        enter(preview(HEADER + "Garcia,Ana,Garcia,,1980,,,,,\n"));
        enter(
                preview(
                        HEADER
                                + "Garcia,Ana,Garcia,,1980,,,,F1,P1\nGarcia,Luis,Garcia,,,,,,F1,P2\n"));

        var third = preview(HEADER + "Garcia,Eva,Garcia,,,,,,F1,P3\n");

        assertThat(third.newFamilies()).isZero();
        enter(third);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void referencesAreComparedLetterByLetter() {
        enter(
                preview(
                        HEADER
                                + "Munoz,Ana,Munoz,,,,,,Muñoz-1,a1\nMunoz,Eva,Munoz,,,,,,Munoz-1,A1\n"));

        assertThat(count()).isEqualTo(2);
    }

    @Test
    void aNumberThatIsTooLongIsTheRowsProblemAndNotTheImports() {
        var long41 = "(720)  555 - 0100   /   (303)  555 - 0101";

        var preview = preview(HEADER + "Rivera,Ana,Rivera,,,," + long41 + ",,,\n");

        assertThat(preview.errors())
                .extracting(ImportError::problem)
                .containsExactly(ImportProblem.TOO_LONG);
    }

    @Test
    void wrongRowsAreToldWithTheirLineAndTheOthersEntered() {
        var preview =
                preview(
                        HEADER
                                + "Rivera,,Rivera,,,,,,,\n"
                                + "Rivera,Ana,Rivera,cousin twice,1700,fr,call me,nobody,,\n"
                                + "Rivera,Luz,Rivera,,,,,,,\n"
                                + "Rivera,Luz,Rivera,,,,,,,\n");

        assertThat(preview.errors())
                .extracting(ImportError::line, ImportError::problem)
                .containsExactlyInAnyOrder(
                        tuple(2L, ImportProblem.MISSING),
                        tuple(3L, ImportProblem.UNKNOWN_RELATIONSHIP),
                        tuple(3L, ImportProblem.NOT_A_BIRTH_YEAR),
                        tuple(3L, ImportProblem.UNKNOWN_LANGUAGE),
                        tuple(3L, ImportProblem.NOT_A_PHONE),
                        tuple(3L, ImportProblem.NOT_A_MAIL),
                        tuple(5L, ImportProblem.TWICE_IN_FILE));
        assertThat(enter(preview)).isEqualTo(new ImportCount(1, 1, 0));
    }

    @Test
    void fiveThousandRowsGoInOnceHoweverOftenTheyAreImported() {
        var text = new StringBuilder(HEADER);
        for (int i = 0; i < CsvTable.MOST_ROWS; i++) {
            text.append("Fam%d,Ana%d,Row%d,,,,,,,\n".formatted(i / 2, i, i / 2));
        }
        var preview = preview(text.toString());

        assertThat(enter(preview)).isEqualTo(new ImportCount(2_500, 5_000, 0));
        assertThat(preview(text.toString()).newMembers()).isZero();
        assertThat(count()).isEqualTo(2_500);
    }

    @Test
    void twoWhoImportOneFileAtOnceEnterItOnce() throws Exception {
        var text = new StringBuilder(HEADER);
        for (int i = 0; i < 20; i++) {
            text.append("Fam%d,Ana%d,Row%d,,,,,,,\n".formatted(i, i, i));
        }
        var preview = preview(text.toString());

        var counts = Crowd.allAtOnce(List.of(1, 2, 3), _ -> enter(preview));

        assertThat(counts.stream().mapToInt(ImportCount::families).sum()).isEqualTo(20);
        assertThat(count()).isEqualTo(20);
    }

    @Test
    void aForeignCenterIsAnsweredLikeAnUnknownOne() {
        var preview = preview(HEADER + "Rivera,Ana,Rivera,,,,,,,\n");
        var stranger = world.center().coordinator();

        assertThatThrownBy(() ->
                        SignIn.run(
                                stranger, () -> imports.enter(center.id(), preview.households())))
                .isInstanceOf(NotFound.class);
        assertThat(count()).isZero();
    }

    private ImportPreview preview(String text) {
        var table = CsvTable.read(text.getBytes(StandardCharsets.UTF_8));
        return SignIn.as(
                center.coordinator(),
                () -> imports.preview(center.id(), table, ImportColumn.guess(table.header())));
    }

    private ImportCount enter(ImportPreview preview) {
        return SignIn.as(
                center.coordinator(), () -> imports.enter(center.id(), preview.households()));
    }

    private long count() {
        return SignIn.as(center.coordinator(), () -> directory.count(center.id(), ""));
    }

    private FamilyListPage found(String text) {
        return SignIn.as(
                center.coordinator(),
                () ->
                        list.page(
                                new FamilyFilter(center.id(), text, null, FamilyState.ALL),
                                null,
                                10));
    }
}
