package org.kinward.families;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who of an imported file is at the center already: by reference, else the same name with the same
 * year of birth, mail address, or family name and nothing that speaks against it.
 */
@Component
class KnownFamilies {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    KnownFamilies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody at the center. */
    record Person(
            UUID id,
            UUID household,
            String family,
            String firstName,
            String lastName,
            @Nullable Integer birthYear,
            @Nullable String email) {

        String name() {
            return (firstName + " " + lastName).toLowerCase(Locale.ROOT);
        }
    }

    /** Those who are there, of some families of a file. */
    record Known(Map<String, List<Person>> byName, References references) {

        Optional<UUID> household(PlannedHousehold family) {
            return references
                    .object("HOUSEHOLD", family.reference())
                    .or(() ->
                            family.members().stream()
                                    .flatMap(member -> person(family, member).stream())
                                    .map(Person::household)
                                    .findFirst());
        }

        Optional<UUID> member(PlannedHousehold family, PlannedMember member) {
            return references
                    .object("MEMBER", member.reference())
                    .or(() -> person(family, member).map(Person::id));
        }

        boolean has(PlannedHousehold family, PlannedMember member) {
            return member(family, member).isPresent();
        }

        private Optional<Person> person(PlannedHousehold family, PlannedMember member) {
            var name = (member.person().firstName() + " " + member.person().lastName());
            return byName.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                    .filter(person ->
                            !references.speakAgainst("MEMBER", person.id(), member.reference()))
                    .filter(person ->
                            !references.speakAgainst(
                                    "HOUSEHOLD", person.household(), family.reference()))
                    .filter(person -> isSame(person, family, member.profile()))
                    .findFirst();
        }

        /** Whatever differs speaks against it; something must speak for it. */
        private static boolean isSame(Person person, PlannedHousehold family, ProfileForm profile) {
            var year = agree(person.birthYear(), profile.birthYear());
            var mail = agree(person.email(), profile.email());
            if (year == Agreement.NO || mail == Agreement.NO) {
                return false;
            }
            return mail == Agreement.YES || person.family().equalsIgnoreCase(family.name());
        }

        private static Agreement agree(@Nullable Object there, @Nullable Object told) {
            if (there == null || told == null) {
                return Agreement.UNKNOWN;
            }
            return there.equals(told) ? Agreement.YES : Agreement.NO;
        }
    }

    /** What the other system calls things, and what those are here. */
    record References(Map<String, UUID> objects, Map<UUID, String> names) {

        Optional<UUID> object(String kind, String reference) {
            return Optional.ofNullable(objects.get(key(kind, reference)));
        }

        /** Whether the thing is known there under another name. */
        boolean speakAgainst(String kind, UUID object, String reference) {
            var name = names.get(object);
            return !reference.isEmpty() && name != null && !name.equals(key(kind, reference));
        }
    }

    private enum Agreement {
        YES,
        NO,
        UNKNOWN
    }

    static String key(String kind, String reference) {
        return kind + ":" + reference;
    }

    Known among(CenterId center, List<PlannedHousehold> families) {
        var names =
                families.stream()
                        .flatMap(family -> family.members().stream())
                        .map(member -> member.person().lastName())
                        .distinct()
                        .toList();
        var people = new ArrayList<Person>();
        for (int from = 0; from < names.size(); from += AT_ONCE) {
            people.addAll(
                    people(center, names.subList(from, Math.min(from + AT_ONCE, names.size()))));
        }
        return new Known(
                people.stream().collect(groupingBy(Person::name)),
                references(center, families, people));
    }

    private List<Person> people(CenterId center, Collection<String> lastNames) {
        return jdbc.sql(
                        """
                        select m.id, m.household_id, h.name, m.first_name, m.last_name,
                               p.birth_year, p.email
                        from family_members m
                        join households h on h.id = m.household_id
                        left join family_profiles p on p.member_id = m.id
                        where m.last_name in (:names) and h.center_id = :center
                        """)
                .param("names", lastNames)
                .param("center", Columns.bytes(center.value()))
                .query((row, _) ->
                        new Person(
                                Columns.id(row, "id"),
                                Columns.id(row, "household_id"),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getObject(6) == null ? null : row.getInt(6),
                                row.getString(7)))
                .list();
    }

    private References references(
            CenterId center, List<PlannedHousehold> families, List<Person> people) {
        var wanted =
                families.stream()
                        .flatMap(family ->
                                Stream.concat(
                                        Stream.of(family.reference()),
                                        family.members().stream().map(PlannedMember::reference)))
                        .filter(reference -> !reference.isEmpty())
                        .distinct()
                        .toList();
        var objects =
                people.stream()
                        .flatMap(person -> Stream.of(person.id(), person.household()))
                        .distinct()
                        .map(Columns::bytes)
                        .toList();
        var all = new References(new HashMap<>(), new HashMap<>());
        read(center, "reference", wanted, all);
        read(center, "object_id", objects, all);
        return all;
    }

    private void read(CenterId center, String column, List<?> values, References all) {
        for (int from = 0; from < values.size(); from += AT_ONCE) {
            jdbc.sql(
                            "select kind, reference, object_id from family_references"
                                    + " where center_id = :center and "
                                    + column
                                    + " in (:values)")
                    .param("center", Columns.bytes(center.value()))
                    .param("values", values.subList(from, Math.min(from + AT_ONCE, values.size())))
                    .query(row -> {
                        var name = key(row.getString(1), row.getString(2));
                        all.objects().put(name, Columns.id(row, "object_id"));
                        all.names().put(Columns.id(row, "object_id"), name);
                    });
        }
    }

    /** Keeps what the other system calls something, where nothing is kept yet. */
    void keep(CenterId center, String kind, String reference, UUID object) {
        jdbc.sql("insert ignore into family_references values (?, ?, ?, ?)")
                .params(Columns.bytes(center.value()), kind, reference, Columns.bytes(object))
                .update();
    }

    /** Holds the center's turn to import until the transaction ends. */
    void holdTurn(CenterId center) {
        var id = Columns.bytes(center.value());
        jdbc.sql("insert ignore into family_import_turns values (?)").param(id).update();
        jdbc.sql("select center_id from family_import_turns where center_id = ? for update")
                .param(id)
                .query(byte[].class)
                .single();
    }
}
