package org.kinward.audit;

import static org.kinward.identity.Role.Names.PRIVACY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.identity.CurrentUser;
import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditKind;
import org.kinward.shared.AuditSubject;
import org.kinward.shared.AuditSubjects;
import org.kinward.shared.PersonalDataRead;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Shows the log to privacy officers and checks it for them. Looking into it is in the log too. */
@Service
@Validated
@Transactional
@RolesAllowed(PRIVACY_OFFICER)
public class AuditQueries {

    /** Stands for the log as a whole in lines about it. */
    static final UUID LOG = new UUID(0, 0);

    private static final int LARGEST_PAGE = 200;

    private final AuditSearch search;
    private final NamedRows named;
    private final Verification verification;
    private final CurrentUser currentUser;
    private final List<AuditSubjects> directories;
    private final ApplicationEventPublisher events;

    AuditQueries(
            AuditSearch search,
            NamedRows named,
            Verification verification,
            CurrentUser currentUser,
            List<AuditSubjects> directories,
            ApplicationEventPublisher events) {
        this.search = search;
        this.named = named;
        this.verification = verification;
        this.currentUser = currentUser;
        this.directories = directories;
        this.events = events;
    }

    /**
     * The newest lines that match, at most 200, after a cursor where one is given, with the names
     * of whom they are about.
     */
    public List<AuditRow> page(@Valid AuditFilter filter, @Nullable AuditCursor after, int size) {
        search.requireOwn(filter);
        var center = filter.center() == null ? null : filter.center().value();
        events.publishEvent(
                new AuditUsed(
                        AuditFact.of("AUDIT_READ", "AuditLog", LOG, center)
                                .with("about", filter.object() == null ? "all" : filter.object())
                                .with("filters", filter.used()),
                        AuditKind.READ));
        return named.of(search.page(filter, after, Math.min(size, LARGEST_PAGE)), center);
    }

    /** Whose lines can be looked for at an own center: people by a part of their name or code. */
    public List<AuditSubject> subjects(CenterId center, String text) {
        search.requireOwn(AuditFilter.of(center));
        if (text.isBlank()) {
            return List.of();
        }
        events.publishEvent(
                PersonalDataRead.of("SUBJECTS_LISTED", "Center", center.value(), center.value()));
        return directories.stream()
                .flatMap(directory -> directory.find(center.value(), text).stream())
                .toList();
    }

    /** Whether the signed-in person may see the whole organization's lines. */
    @Transactional(readOnly = true)
    public boolean seesAll() {
        return currentUser.get().wholeOrganization();
    }

    /** Checks the whole log, all centers', and tells nothing of what is in it. */
    public Verdict verify() {
        var verdict = verification.run(null);
        var fault = verdict.fault();
        events.publishEvent(
                new AuditUsed(
                        AuditFact.of("AUDIT_VERIFIED", "AuditLog", LOG, null)
                                .with("checked", verdict.checked())
                                .with("result", fault == null ? "SOUND" : fault.kind()),
                        AuditKind.CHANGE));
        return verdict;
    }
}
