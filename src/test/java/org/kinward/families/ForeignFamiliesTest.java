package org.kinward.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.attendance.HouseholdAttendance;
import org.kinward.centers.CenterId;
import org.kinward.education.FamilyProgram;
import org.kinward.identity.AccountId;
import org.kinward.identity.Role;
import org.kinward.identity.SignedIn;
import org.kinward.notifications.MessageHistory;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

/** Families of another center are answered exactly like families that do not exist. */
@DatabaseTest
public class ForeignFamiliesTest {

    /** What this test tries. */
    public static final Set<String> TRIED =
            Set.of(
                    "ContactLog.add",
                    "ContactLog.correct",
                    "ContactLog.of",
                    "FamilyImport.enter",
                    "FamilyImport.finish",
                    "FamilyImport.preview",
                    "FamilyList.page",
                    "FamilyProgram.of",
                    "HouseholdAttendance.of",
                    "HouseholdReading.read",
                    "HouseholdService.add",
                    "HouseholdService.change",
                    "HouseholdService.placesAhead",
                    "HouseholdService.rename",
                    "MemberLife.comeBack",
                    "MemberLife.leave",
                    "MemberLife.move",
                    "MemberMerging.merge",
                    "MemberMerging.of",
                    "MemberMerging.preview",
                    "MemberMerging.undo",
                    "MemberProfileService.of",
                    "MemberProfileService.save",
                    "MessageHistory.of",
                    "RepresentativeService.actFor",
                    "RepresentativeService.of",
                    "RepresentativeService.stop");

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired ContactLog log;
    @Autowired FamilyImport imports;
    @Autowired FamilyList list;
    @Autowired FamilyProgram program;
    @Autowired HouseholdAttendance attendance;
    @Autowired HouseholdReading reading;
    @Autowired HouseholdService households;
    @Autowired MemberLife life;
    @Autowired MemberMerging merging;
    @Autowired MemberProfileService profiles;
    @Autowired MessageHistory messages;
    @Autowired RepresentativeService representatives;

    private TestCenter foreign;
    private TestFamily family;
    private ContactId contact;
    private MergeId merge;
    private MemberId ownMember;
    private SignedIn stranger;

    /** Somebody else's things, or nobody's. */
    private record Things(
            CenterId center,
            HouseholdId household,
            MemberId member,
            ContactId contact,
            MergeId merge) {}

    @BeforeEach
    void twoCenters() {
        foreign = world.center();
        family = world.family(foreign, 1);
        contact = SignIn.as(foreign.coordinator(), () -> log.add(family.household(), aContact()));
        var twice = world.family(foreign, 2).members();
        merge =
                SignIn.as(
                        foreign.coordinator(),
                        () -> merging.merge(twice.getFirst(), twice.getLast()));
        var own = world.center();
        ownMember = world.family(own, 1).first();
        stranger =
                new SignedIn(
                        own.coordinator().account(),
                        "Sam Stranger",
                        new TreeSet<>(Arrays.asList(Role.values())),
                        Set.of(own.code()),
                        false);
    }

    @Test
    void foreignFamiliesAreAnsweredLikeUnknownOnes() {
        var theirs = new Things(foreign.id(), family.household(), family.first(), contact, merge);
        var unknown =
                new Things(
                        CenterId.create(),
                        HouseholdId.create(),
                        MemberId.create(),
                        ContactId.create(),
                        MergeId.create());
        for (var things : List.of(theirs, unknown)) {
            var probes = new TreeMap<String, Runnable>();
            probes.putAll(householdProbes(things));
            probes.putAll(memberProbes(things));
            assertThat(probes.keySet()).isEqualTo(new TreeSet<>(TRIED));
            probes.forEach((name, probe) ->
                    assertThatThrownBy(() -> SignIn.run(stranger, probe))
                            .as(name)
                            .isInstanceOf(NotFound.class)
                            .hasMessage("refusal.notFound"));
        }
    }

    private Map<String, Runnable> householdProbes(Things t) {
        var table =
                CsvTable.read(
                        "Family,First name,Last name\na,b,c".getBytes(StandardCharsets.UTF_8));
        var all = new TreeMap<String, Runnable>();
        all.put("ContactLog.add", () -> log.add(t.household(), aContact()));
        all.put("ContactLog.correct", () -> log.correct(t.contact(), aContact()));
        all.put("ContactLog.of", () -> log.of(t.household(), null, 5));
        all.put("FamilyImport.enter", () -> imports.enter(t.center(), List.of()));
        all.put("FamilyImport.finish", () -> imports.finish(t.center(), ImportCount.NONE));
        all.put(
                "FamilyImport.preview",
                () -> imports.preview(t.center(), table, ImportColumn.guess(table.header())));
        all.put(
                "FamilyList.page",
                () -> list.page(new FamilyFilter(t.center(), "", null, FamilyState.ALL), null, 5));
        all.put("FamilyProgram.of", () -> program.of(t.household()));
        all.put("HouseholdAttendance.of", () -> attendance.of(t.household()));
        all.put("HouseholdReading.read", () -> reading.read(t.household()));
        all.put("HouseholdService.add", () -> households.add(t.household(), aPerson()));
        all.put("HouseholdService.rename", () -> households.rename(t.household(), "River", 0));
        all.put("MemberMerging.of", () -> merging.of(t.household()));
        all.put("MessageHistory.of", () -> messages.of(t.household()));
        all.put("RepresentativeService.of", () -> representatives.of(t.household()));
        return all;
    }

    private Map<String, Runnable> memberProbes(Things t) {
        var today = LocalDate.ofInstant(clock.instant(), foreign.zone());
        var account = new AccountId(t.member().value());
        var all = new TreeMap<String, Runnable>();
        all.put("HouseholdService.change", () -> households.change(t.member(), aPerson(), 0));
        all.put("HouseholdService.placesAhead", () -> households.placesAhead(t.member()));
        all.put("MemberLife.comeBack", () -> life.comeBack(t.member()));
        all.put("MemberLife.leave", () -> life.leave(t.member(), today));
        all.put("MemberLife.move", () -> life.move(t.member(), t.household()));
        all.put("MemberMerging.merge", () -> merging.merge(ownMember, t.member()));
        all.put("MemberMerging.preview", () -> merging.preview(t.member(), ownMember));
        all.put("MemberMerging.undo", () -> merging.undo(t.merge()));
        all.put("MemberProfileService.of", () -> profiles.of(t.member()));
        all.put("MemberProfileService.save", () -> profiles.save(t.member(), ProfileForm.EMPTY));
        all.put("RepresentativeService.actFor", () -> representatives.actFor(t.member(), account));
        all.put("RepresentativeService.stop", () -> representatives.stop(t.member(), account));
        return all;
    }

    private static NewMember aPerson() {
        return new NewMember("Ana", "River", Relationship.PARENT);
    }

    private LogContact aContact() {
        return new LogContact(
                null,
                ContactWay.CALL,
                ContactDirection.OUTGOING,
                ContactOutcome.REACHED,
                5,
                null,
                clock.instant());
    }
}
