package org.kinward.privacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kinward.centers.CenterId;
import org.kinward.shared.AuditSubject;
import org.kinward.shared.AuditSubjects;
import org.kinward.shared.LikePattern;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Clients by code or initials, family members by name: whom a privacy officer looks for. */
@Component
@Transactional(readOnly = true)
class PrivacySubjects implements AuditSubjects {

    private static final PageRequest MOST = PageRequest.of(0, 25);

    private final ClientRepository clients;
    private final RecipientDirectory recipients;

    PrivacySubjects(ClientRepository clients, RecipientDirectory recipients) {
        this.clients = clients;
        this.recipients = recipients;
    }

    @Override
    public List<AuditSubject> find(UUID center, String text) {
        var found =
                clients.search(center, LikePattern.containing(text), MOST).stream()
                        .map(Client::details)
                        .map(client -> new AuditSubject(client.id().value(), client.label()));
        var named =
                recipients.search(new CenterId(center), text).stream()
                        .limit(MOST.getPageSize())
                        .map(person -> new AuditSubject(person.id().value(), person.label()));
        return Stream.concat(found, named).toList();
    }

    @Override
    public Optional<AuditSubject> get(UUID center, UUID id) {
        var asked = new CenterId(center);
        return clients.findById(id)
                .filter(client -> client.center().equals(asked))
                .map(client -> new AuditSubject(id, client.details().label()))
                .or(() ->
                        recipients
                                .find(new RecipientId(id))
                                .filter(person -> person.center().equals(asked))
                                .map(person -> new AuditSubject(id, person.label())));
    }
}
