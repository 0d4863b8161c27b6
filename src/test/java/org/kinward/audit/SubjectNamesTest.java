package org.kinward.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.privacy.ClientService;
import org.kinward.privacy.RegisterClient;
import org.kinward.shared.SubjectNames;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

/** Ids get the names the reader may know, and of no other center's people. */
@DatabaseTest
class SubjectNamesTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired ClientService clients;
    @Autowired AuditQueries audit;
    @Autowired List<SubjectNames> directories;

    private TestCenter center;
    private TestFamily family;
    private UUID client;

    @BeforeEach
    void aFamilyAndAClient() {
        center = world.center();
        family = world.family(center, 1);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        client =
                SignIn.as(
                                center.staff().privacyOfficer(),
                                () ->
                                        clients.register(
                                                new RegisterClient(
                                                        center.id(), "C-7", "M. R.", "", today)))
                        .value();
    }

    @Test
    void aPageOfLinesIsNamed() {
        var rows =
                SignIn.as(
                        center.staff().privacyOfficer(),
                        () -> audit.page(AuditFilter.of(center.id()), null, 200));

        assertThat(rows)
                .filteredOn(row -> row.objectId().equals(client))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.names()).containsEntry(client, "M. R. (C-7)"));
        var names = new HashMap<UUID, String>();
        rows.forEach(row -> names.putAll(row.names()));
        assertThat(names)
                .containsEntry(center.id().value(), "Center " + center.code())
                .containsKeys(family.household().value(), family.first().value());
    }

    @Test
    void namesOfAnotherCenterAreNotTold() {
        var ids = List.of(client, family.first().value(), family.household().value());

        assertThat(names(center.id().value(), ids)).containsOnlyKeys(ids);
        assertThat(names(null, ids)).containsOnlyKeys(ids);
        assertThat(names(world.center().id().value(), ids)).isEmpty();
    }

    private Map<UUID, String> names(@Nullable UUID of, List<UUID> ids) {
        var names = new HashMap<UUID, String>();
        directories.forEach(directory -> names.putAll(directory.of(of, ids)));
        return names;
    }
}
