package org.kinward.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Convert;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every column that an entity says is sealed is: the rows hold none of the words written. */
@DatabaseTest
@Import(PrivacyWorld.class)
class SealedColumnsTest {

    private static final String WORD = "Quetzalcoatl";

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired EntityManagerFactory entities;
    @Autowired JdbcClient jdbc;
    @Autowired ClientService clients;
    @Autowired LinkService links;
    @Autowired ConsentService consents;
    @Autowired DraftService drafts;
    @Autowired OverrideService overrides;
    @Autowired RestrictionService restrictions;
    @Autowired KeepApartService apart;
    @Autowired ReportService reports;
    @Autowired TaskService tasks;

    @Test
    void noSealedColumnHoldsAWordThatWasWritten() {
        var center = world.center();
        var family = world.family(center, 2);
        SignIn.run(family.person(), () -> links.claim(new ClaimLink(WORD)));
        SignIn.run(center.staff().privacyOfficer(), () -> writeEverything(center, family));

        var columns = sealedColumns();

        assertThat(columns).hasSizeGreaterThan(12);
        for (var column : columns) {
            var rows = jdbc.sql(column).query(byte[].class).list();
            assertThat(rows).as("nothing was written to %s", column).isNotEmpty();
            for (byte[] row : rows) {
                assertThat(new String(row, StandardCharsets.UTF_8)).as(column).doesNotContain(WORD);
            }
        }
    }

    private void writeEverything(TestCenter center, TestFamily family) {
        var today = privacy.today(center);
        var member = PrivacyWorld.recipient(family.first());
        var other = PrivacyWorld.recipient(family.members().get(1));
        var client = clients.register(new RegisterClient(center.id(), "C-1", "Q.", WORD, today));
        var form = privacy.form(center, client, family.first());
        var consent =
                consents.record(form.input(Set.of(member), Set.of(), Evidence.typed(WORD)))
                        .getFirst();
        consents.revoke(new RevokeConsent(consent, RevocationMethod.SPOKEN, null));
        tasks.dismiss(new DismissTask(tasks.open(center.id()).getFirst().id(), WORD));
        drafts.save(
                new SaveDraft(
                        client,
                        null,
                        new DraftForm(Set.of(), Set.of(), WORD, null, null, null, null, null)));
        overrides.disclose(
                new DiscloseWithoutConsent(
                        client,
                        DisclosureBasis.COURT_ORDER,
                        WORD,
                        WORD,
                        DisclosureChannel.WRITTEN,
                        today,
                        WORD));
        var wish = restrictions.ask(new AskRestriction(client, null, WORD, today));
        restrictions.agree(new SettleRestriction(wish, WORD));
        apart.keep(new KeepApart(center.id(), member, other, null, WORD));
        var report =
                reports.enter(
                        new EnterReport(center.id(), ReportKind.COMPLAINT, today, WORD, null));
        reports.close(new CloseReport(report, WORD));
    }

    /** One question for each sealed column that an entity of this module has. */
    private List<String> sealedColumns() {
        return entities.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .filter(type -> type.getPackage().equals(Client.class.getPackage()))
                .flatMap(type ->
                        Arrays.stream(type.getDeclaredFields())
                                .filter(field -> field.isAnnotationPresent(Convert.class))
                                .map(field -> {
                                    var column =
                                            field.getName()
                                                    .replaceAll("([A-Z])", "_$1")
                                                    .toLowerCase(Locale.ROOT);
                                    var table = type.getAnnotation(Table.class).name();
                                    return "select %s from %s where %s is not null"
                                            .formatted(column, table, column);
                                }))
                .toList();
    }
}
