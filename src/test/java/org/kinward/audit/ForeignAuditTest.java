package org.kinward.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kinward.centers.CenterId;
import org.kinward.shared.Language;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

/** Another center's log and holds are answered like those of no center at all. */
@DatabaseTest
public class ForeignAuditTest {

    /** What is tried here, for the test that counts all methods. */
    public static final Set<String> TRIED =
            Set.of(
                    "AuditQueries.page",
                    "AuditQueries.subjects",
                    "AuditExport.export",
                    "HoldService.list",
                    "HoldService.place",
                    "HoldService.lift");

    @Autowired World world;
    @Autowired AuditQueries audit;
    @Autowired AuditExport export;
    @Autowired HoldService holds;

    @Test
    void foreignThingsAreAnsweredLikeUnknownOnes() {
        var foreign = world.center();
        var stranger = world.center().staff().privacyOfficer();
        var hold =
                SignIn.as(foreign.staff().privacyOfficer(), () -> holds.place(hold(foreign.id())));
        for (var center : List.of(foreign.id(), CenterId.create())) {
            for (Runnable probe :
                    List.<Runnable>of(
                            () -> audit.page(AuditFilter.of(center), null, 1),
                            () -> audit.subjects(center, "a"),
                            () -> export(center),
                            () -> holds.list(center),
                            () -> holds.place(hold(center)))) {
                assertNotFound(() -> SignIn.run(stranger, probe));
            }
        }
        var own = world.center();
        var others = world.family(foreign, 1).first().value();
        for (var object : List.of(others, UUID.randomUUID())) {
            assertNotFound(() ->
                    SignIn.run(
                            own.staff().privacyOfficer(),
                            () ->
                                    holds.place(
                                            new PlaceHold(
                                                    own.id(), object, "A court asked for it"))));
        }
        for (var id : List.of(hold, HoldId.create())) {
            assertNotFound(() -> SignIn.run(stranger, () -> holds.lift(id)));
        }
    }

    private static void assertNotFound(Runnable probe) {
        assertThatThrownBy(probe::run).isInstanceOf(NotFound.class).hasMessage("refusal.notFound");
    }

    private static PlaceHold hold(CenterId center) {
        return new PlaceHold(center, null, "A court asked for it");
    }

    private void export(CenterId center) {
        try {
            export.export(
                    new ExportAudit(AuditFilter.of(center), "A good reason", Language.ENGLISH),
                    OutputStream.nullOutputStream());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
