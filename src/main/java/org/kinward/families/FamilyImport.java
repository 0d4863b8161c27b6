package org.kinward.families;

import static org.kinward.identity.Role.Names.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterId;
import org.kinward.families.FamilyRefused.Reason;
import org.kinward.shared.AuditFact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters the families of a file. Nothing is entered before it is asked for. */
@Service
@RolesAllowed(COORDINATOR)
public class FamilyImport {

    private final CenterAccess centers;
    private final KnownFamilies known;
    private final ImportTurn turn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FamilyImport(
            CenterAccess centers,
            KnownFamilies known,
            ImportTurn turn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.centers = centers;
        this.known = known;
        this.turn = turn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What entering that file at an own center would do, and which rows cannot be entered. Refused
     * where a required column is given none.
     */
    @Transactional(readOnly = true)
    public ImportPreview preview(
            CenterId center, CsvTable table, Map<ImportColumn, Integer> mapping) {
        var own = centers.requireOwn(center);
        FamilyRefused.when(
                Arrays.stream(ImportColumn.values())
                        .anyMatch(column -> column.isRequired() && !mapping.containsKey(column)),
                Reason.COLUMNS_MISSING);
        var today = LocalDate.ofInstant(clock.instant(), own.zone());
        var plan = ImportPlan.of(table, mapping, today);
        var there = known.among(center, plan.households());
        int members = 0;
        int newMembers = 0;
        int newFamilies = 0;
        for (var family : plan.households()) {
            long missing = family.members().stream().filter(one -> !there.has(family, one)).count();
            members += family.members().size();
            newMembers += (int) missing;
            newFamilies += missing > 0 && there.household(family).isEmpty() ? 1 : 0;
        }
        var open =
                plan.households().stream()
                        .filter(family ->
                                family.members().stream().anyMatch(one -> !there.has(family, one)))
                        .toList();
        return new ImportPreview(
                open, newFamilies, newMembers, members - newMembers, plan.errors());
    }

    /**
     * Enters some of the previewed families at an own center, each in a transaction of its own.
     * Whoever is there already is left alone, so entering them again changes nothing.
     */
    public ImportCount enter(CenterId center, List<PlannedHousehold> some) {
        centers.requireOwn(center);
        return some.stream()
                .map(family -> turn.enter(center, family))
                .reduce(ImportCount.NONE, ImportCount::plus);
    }

    /** Keeps in the audit log what an import did, when it is over or was stopped. */
    @Transactional
    public void finish(CenterId center, ImportCount count) {
        centers.requireOwn(center);
        events.publishEvent(
                new HouseholdChanged(
                        AuditFact.of("FAMILIES_IMPORTED", "Center", center.value(), center.value())
                                .with("families", count.families())
                                .with("members", count.members())
                                .with("alreadyThere", count.alreadyThere())));
    }
}
