package org.kinward.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.education.SeatCount;
import org.kinward.identity.SignedIn;
import org.kinward.shared.Language;
import org.kinward.shared.Period;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is printed has all that the law asks for, and every print is logged. */
@DatabaseTest
@Import(PrivacyWorld.class)
class PapersTest {

    private static final Path KEPT = Path.of("target", "papers");

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired ClientService clients;
    @Autowired ConsentService consents;
    @Autowired PaperService papers;
    @Autowired OverrideService overrides;
    @Autowired AccountingService accounting;
    @Autowired ConsentQueries queries;
    @Autowired JdbcClient jdbc;

    private TestCenter center;
    private TestFamily family;
    private ClientId client;

    @BeforeEach
    void aClient() {
        center = world.center();
        family = world.family(center, 2);
        client =
                SignIn.as(
                        officer(),
                        () ->
                                clients.register(
                                        new RegisterClient(
                                                center.id(),
                                                "C-9",
                                                "J.R.",
                                                "Jorge Rivera",
                                                privacy.today(center).minusDays(9))));
    }

    @Test
    void aFormToSignHasLinesForWhatIsMissing() throws IOException {
        var form =
                new DraftForm(
                        Set.of(PrivacyWorld.recipient(family.first())),
                        Set.of(ConsentScope.PRESENCE),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);

        var english = text("form-en", () -> papers.blank(input(form, Language.ENGLISH)));
        var spanish = text("form-es", () -> papers.blank(input(form, Language.SPANISH)));

        assertThat(english)
                .contains(
                        "Consent to share information",
                        "Jorge Rivera (C-9)",
                        "Ana0",
                        "☒ That the client is here",
                        "☐ Milestones",
                        "Taking it back",
                        "If I do not sign",
                        "These rules prohibit you from using or disclosing this record",
                        "______");
        assertThat(spanish).contains("Consentimiento para compartir", "Si no firmo", "42 CFR 2.31");
        assertThat(audited("CONSENT_FORM_PRINTED")).isEqualTo(2);
    }

    @Test
    void theRecordOfADrawnSignatureShowsIt() throws IOException {
        var id = record(Drawing.stroke());

        var file = SignIn.as(officer(), () -> papers.recorded(id, Language.ENGLISH));
        assertThat(text("record-en", () -> file))
                .contains("Signed by the client.", "Rule version 2024", "Until the end of");
        assertThat(images(file.content())).isEqualTo(1);
    }

    @Test
    void theLongestNamesOverlapNothingAndAreWhole() throws IOException {
        var name = "Maria de los Angeles ".repeat(7) + "Rivera Castro";
        var form = privacy.form(center, client, family.first());
        var signed = form.by(Signer.LEGAL_REPRESENTATIVE, name);
        var drawn = record(signed, Drawing.stroke());
        var typed = record(signed, Evidence.typed(name));

        assertThat(text("record-long", () -> papers.recorded(drawn, Language.ENGLISH)))
                .contains(name);
        var printed = text("record-typed", () -> papers.recorded(typed, Language.ENGLISH));
        assertThat(printed.split(name, -1)).hasSize(3);
    }

    @Test
    void theLogHoldsADigestOfWhatWasSigned() {
        var first = record(Evidence.typed("Jorge Rivera"));
        var second = record(Evidence.typed("Jorge Rivera"));

        assertThat(digest(first)).matches("[0-9a-f]{64}").isNotEqualTo(digest(second));
    }

    private String digest(ConsentId id) {
        var details =
                jdbc.sql(
                                "select details from audit_entries"
                                        + " where action = 'CONSENT_RECORDED' and object_id = ?")
                        .param(SeatCount.bytes(id.value()))
                        .query(String.class)
                        .single();
        return details.replaceAll("(?s).*digest\\W+(\\w+).*", "$1");
    }

    @Test
    void aScanComesBackAsItWasAndIsLogged() {
        var sheet = "%PDF-1.7 the signed sheet".getBytes(StandardCharsets.US_ASCII);
        var id = record(new Evidence(SignatureMethod.PAPER, sheet));

        var file = SignIn.as(officer(), () -> papers.original(id));

        assertThat(file.content()).isEqualTo(sheet);
        assertThat(file.contentType()).isEqualTo("application/pdf");
        assertThat(audited("CONSENT_DOCUMENT_READ", id.value())).isEqualTo(1);
    }

    @Test
    void theAccountingHoldsDisclosuresWithAndWithoutConsentAndItsPurpose() throws IOException {
        privacy.record(center, privacy.form(center, client, family.first()));
        privacy.seenBy(family.person());
        disclose(privacy.today(center));
        var today = privacy.today(center);

        var printed =
                text(
                        "accounting-en",
                        () ->
                                accounting.print(
                                        new PrintAccounting(
                                                client,
                                                new Period(today.minusYears(3), today),
                                                "Asked for by the client",
                                                Language.ENGLISH)));

        assertThat(printed)
                .contains(
                        "That the client is here",
                        "Notice 2024",
                        "Dr. Grant, St. Mary",
                        "Medical emergency",
                        "The client was unconscious",
                        "Asked for: Asked for by the client");
        assertThat(details("DISCLOSURES_PRINTED")).contains("Asked for by the client");
    }

    @Test
    void aDisclosureWithoutConsentStaysAndOpensNothing() {
        disclose(privacy.today(center));

        assertThat(privacy.seenBy(family.person())).isEmpty();
        assertThat(SignIn.as(officer(), () -> queries.accounting(client)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.basis()).isEqualTo(DisclosureBasis.MEDICAL_EMERGENCY);
                    assertThat(line.told()).isEqualTo("What he had taken");
                });
        assertThat(details("DISCLOSED_WITHOUT_CONSENT"))
                .contains("MEDICAL_EMERGENCY")
                .doesNotContain("Grant", "unconscious");
        assertThatThrownBy(() -> disclose(privacy.today(center).plusDays(1)))
                .isInstanceOf(PrivacyRefused.class);
        assertThatThrownBy(() -> disclose(privacy.today(center).minusDays(10)))
                .isInstanceOf(PrivacyRefused.class);
    }

    private void disclose(LocalDate on) {
        SignIn.run(
                officer(),
                () ->
                        overrides.disclose(
                                new DiscloseWithoutConsent(
                                        client,
                                        DisclosureBasis.MEDICAL_EMERGENCY,
                                        "Dr. Grant, St. Mary",
                                        "What he had taken",
                                        DisclosureChannel.PHONE,
                                        on,
                                        "The client was unconscious")));
    }

    private ConsentId record(Evidence evidence) {
        return record(privacy.form(center, client, family.first()), evidence);
    }

    private ConsentId record(ConsentForm form, Evidence evidence) {
        return SignIn.as(
                officer(),
                () ->
                        consents.record(
                                        form.input(
                                                Set.of(PrivacyWorld.recipient(family.first())),
                                                privacy.active(client),
                                                evidence))
                                .getFirst());
    }

    private PrintForm input(DraftForm form, Language language) {
        return new PrintForm(client, form, language);
    }

    private String text(String name, Supplier<PrivacyFile> printing) throws IOException {
        var file = SignIn.as(officer(), printing);
        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve(name + ".pdf"), file.content());
        try (var reader = new PdfReader(file.content())) {
            var text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
            return text.toString().replaceAll("\\s+", " ");
        }
    }

    private static long images(byte[] pdf) throws IOException {
        try (var reader = new PdfReader(pdf)) {
            return IntStream.range(0, reader.getXrefSize())
                    .mapToObj(reader::getPdfObject)
                    .filter(PRStream.class::isInstance)
                    .map(PRStream.class::cast)
                    .filter(part -> PdfName.IMAGE.equals(part.getAsName(PdfName.SUBTYPE)))
                    .count();
        }
    }

    private long audited(String action) {
        return audited(action, client.value());
    }

    private long audited(String action, UUID object) {
        return jdbc.sql("select count(*) from audit_entries where action = ? and object_id = ?")
                .params(List.of(action, SeatCount.bytes(object)))
                .query(Long.class)
                .single();
    }

    private String details(String action) {
        return jdbc.sql("select details from audit_entries where action = ? and object_id = ?")
                .params(List.of(action, SeatCount.bytes(client.value())))
                .query(String.class)
                .single();
    }

    private SignedIn officer() {
        return center.staff().privacyOfficer();
    }
}
