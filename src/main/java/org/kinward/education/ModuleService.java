package org.kinward.education;

import static org.kinward.identity.Role.Names.ADMINISTRATOR;
import static org.kinward.identity.Role.Names.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterId;
import org.kinward.shared.AuditFact;
import org.kinward.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Keeps a center's curriculum. Modules are never deleted: past sessions point to them. */
@Service
@Validated
@Transactional
@RolesAllowed({COORDINATOR, ADMINISTRATOR})
public class ModuleService {

    private final EducationModuleRepository modules;
    private final CenterAccess access;
    private final ApplicationEventPublisher events;

    ModuleService(
            EducationModuleRepository modules,
            CenterAccess access,
            ApplicationEventPublisher events) {
        this.modules = modules;
        this.access = access;
        this.events = events;
    }

    /** All modules of an own center in their sequence. */
    @Transactional(readOnly = true)
    public List<ModuleDetails> list(CenterId center) {
        access.requireOwn(center);
        return modules.findByCenterIdOrderBySequence(center.value()).stream()
                .map(EducationModule::details)
                .toList();
    }

    /** Adds a module at the end of the sequence; a title used before is refused. */
    public ModuleId add(CenterId center, @Valid ModuleTitle title) {
        var known = list(center);
        refuseTakenTitle(known, title, null);
        int last = known.stream().mapToInt(ModuleDetails::sequence).max().orElse(0);
        var id = ModuleId.create();
        modules.save(new EducationModule(id, center, title.text(), last + 1));
        announce("MODULE_ADDED", id, center);
        return id;
    }

    /**
     * Changes a title; refused when somebody changed the module since that version was read. Sheets
     * of sessions scheduled before keep the title they were held under.
     */
    public void rename(ModuleId id, long seenVersion, @Valid ModuleTitle title) {
        var module = require(id, seenVersion);
        refuseTakenTitle(list(module.center()), title, id);
        module.rename(title.text());
        announce("MODULE_RENAMED", id, module.center());
    }

    /** Stops or resumes offering a module for new sessions; refused like a change of title. */
    public void retire(ModuleId id, long seenVersion, boolean retired) {
        var module = require(id, seenVersion);
        module.retire(retired);
        announce(retired ? "MODULE_RETIRED" : "MODULE_RESUMED", id, module.center());
    }

    private static void refuseTakenTitle(
            List<ModuleDetails> known, ModuleTitle title, @Nullable ModuleId except) {
        boolean taken =
                known.stream()
                        .filter(module -> !module.id().equals(except))
                        .anyMatch(
                                module -> module.title().en().equalsIgnoreCase(title.en().strip()));
        if (taken) {
            throw new SessionRefused(SessionRefused.Reason.MODULE_TITLE_TAKEN);
        }
    }

    private EducationModule require(ModuleId id, long seenVersion) {
        var module = modules.findById(id.value()).orElseThrow(NotFound::new);
        access.requireOwn(module.center());
        if (module.details().version() != seenVersion) {
            throw new SessionRefused(
                    SessionRefused.Reason.MODULE_CHANGED, module.details().title().en());
        }
        return module;
    }

    private void announce(String action, ModuleId id, CenterId center) {
        events.publishEvent(
                new ModuleChanged(AuditFact.of(action, "Module", id.value(), center.value())));
    }
}
