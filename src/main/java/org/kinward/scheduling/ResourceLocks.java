package org.kinward.scheduling;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kinward.centers.CenterId;
import org.kinward.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lock of everything that can be booked: its row. */
@Component
class ResourceLocks {

    /** A center is closed or open, never booked; so it is no kind of resource. */
    private static final String CENTER = "CENTER";

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
                .forEach(resource -> add(resource.id(), resource.kind().name()));
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

    /**
     * Holds a center as it is open until the transaction ends: any number may book there at once,
     * and nobody closes it meanwhile. It comes before the resources.
     */
    void share(CenterId center) {
        if (!isHeld(center, "lock in share mode")) {
            add(center.value(), CENTER);
            var _ = isHeld(center, "lock in share mode");
        }
    }

    /** Holds a center alone: who books there waits, and reads what is entered meanwhile. */
    void lock(CenterId center) {
        if (!isHeld(center, "for update")) {
            add(center.value(), CENTER);
            var _ = isHeld(center, "for update");
        }
    }

    private boolean isHeld(CenterId center, String how) {
        return jdbc.sql("select kind from bookable_resources where id = ? " + how)
                .param(Columns.bytes(center.value()))
                .query(String.class)
                .optional()
                .isPresent();
    }

    private Set<UUID> known(List<byte[]> ids) {
        return new HashSet<>(
                jdbc.sql("select id from bookable_resources where id in (:ids)")
                        .param("ids", ids)
                        .query((row, _) -> Columns.id(row, "id"))
                        .list());
    }

    /** Somebody may add the same row at this moment; then this waits, and changes nothing. */
    private void add(UUID id, String kind) {
        jdbc.sql(
                        "insert into bookable_resources (id, kind) values (:id, :kind)"
                                + " on duplicate key update kind = kind")
                .param("id", Columns.bytes(id))
                .param("kind", kind)
                .update();
    }
}
