package org.kinward.scheduling;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kinward.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lock of everything that can be booked: its row. */
@Component
class ResourceLocks {

    private final JdbcClient jdbc;

    ResourceLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks these until the transaction ends, in the order of their ids, so that two who want the
     * same do not wait for each other. Whoever is first to book a thing adds its row: only rows
     * that are missing are inserted, because an insert that meets its row would share its lock and
     * then want it alone.
     */
    void lock(Collection<Resource> resources) {
        if (resources.isEmpty()) {
            return;
        }
        var ids = Columns.list(resources.stream().map(Resource::id).toList());
        var known = known(ids);
        resources.stream()
                .distinct()
                .filter(resource -> !known.contains(resource.id()))
                .sorted(Comparator.comparing(resource -> resource.id().toString()))
                .forEach(this::add);
        hold(resources);
    }

    /** Locks the rows, which are there by now. */
    void hold(Collection<Resource> resources) {
        var _ =
                jdbc.sql(
                                "select id from bookable_resources where id in (:ids) order by id for update")
                        .param("ids", Columns.list(resources.stream().map(Resource::id).toList()))
                        .query((row, _) -> Columns.id(row, "id"))
                        .list();
    }

    private Set<UUID> known(List<byte[]> ids) {
        return new HashSet<>(
                jdbc.sql("select id from bookable_resources where id in (:ids)")
                        .param("ids", ids)
                        .query((row, _) -> Columns.id(row, "id"))
                        .list());
    }

    /** Somebody may add the same row at this moment; then this waits, and changes nothing. */
    private void add(Resource resource) {
        jdbc.sql(
                        "insert into bookable_resources (id, kind) values (:id, :kind)"
                                + " on duplicate key update kind = kind")
                .param("id", Columns.bytes(resource.id()))
                .param("kind", resource.kind().name())
                .update();
    }
}
