package org.kinward.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kinward.families.FamilyRefused.Reason;

class CsvTableTest {

    @Test
    void marksQuotesAndLineBreaksAreRead() {
        var table =
                read("\uFEFFFamily,First\r\n\"Río, \"\"Sur\"\"\",\"Ana\nLuz\"\r\nStone,Max\r\n");

        assertThat(table.header()).containsExactly("Family", "First");
        assertThat(table.rows().getFirst().fields()).containsExactly("Río, \"Sur\"", "Ana\nLuz");
        assertThat(table.rows().getLast().line()).isEqualTo(4);
    }

    @Test
    void whatSpreadsheetsOfWindowsWriteIsRead() {
        var table =
                CsvTable.read(
                        "Familia;Nombre\nMuñoz;José\n".getBytes(Charset.forName("windows-1252")));

        assertThat(table.rows().getFirst().fields()).containsExactly("Muñoz", "José");
    }

    @Test
    void headersAreGuessedInBothLanguages() {
        assertThat(ImportColumn.guess(read("Familia;Nombre;Apellidos;Correo\na;b;c;d").header()))
                .containsEntry(ImportColumn.FAMILY_NAME, 0)
                .containsEntry(ImportColumn.FIRST_NAME, 1)
                .containsEntry(ImportColumn.LAST_NAME, 2)
                .containsEntry(ImportColumn.EMAIL, 3);
        assertThat(ImportColumn.guess(read("last_name,First Name,What\na,b,c").header()))
                .containsEntry(ImportColumn.LAST_NAME, 0)
                .containsEntry(ImportColumn.FIRST_NAME, 1)
                .hasSize(2);
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertRefused("".getBytes(StandardCharsets.UTF_8), Reason.FILE_EMPTY);
        assertRefused("Family,First".getBytes(StandardCharsets.UTF_8), Reason.FILE_EMPTY);
        assertRefused("a,b\nc,d".getBytes(StandardCharsets.UTF_16), Reason.FILE_NOT_TEXT);
        assertRefused(new byte[CsvTable.MOST_BYTES + 1], Reason.FILE_TOO_LARGE);
        assertRefused(
                ("a,b\n" + "c,d\n".repeat(CsvTable.MOST_ROWS + 1)).getBytes(StandardCharsets.UTF_8),
                Reason.FILE_TOO_LONG);
    }

    private static void assertRefused(byte[] content, Reason reason) {
        assertThatThrownBy(() -> CsvTable.read(content))
                .asInstanceOf(type(FamilyRefused.class))
                .extracting(FamilyRefused::reason)
                .isEqualTo(reason);
    }

    private static CsvTable read(String text) {
        return CsvTable.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
