package org.kinward.families;

import static java.util.stream.Collectors.groupingBy;

import java.nio.ByteBuffer;
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
    record Known(Map<String, List<Person>> byName, Map<String, UUID> references) {

        Optional<UUID> household(PlannedHousehold family) {
            return Optional.ofNullable(references.get(key("HOUSEHOLD", family.reference())))
                    .or(() ->
                            family.members().stream()
                                    .flatMap(member -> person(family, member).stream())
                                    .map(Person::household)
                                    .findFirst());
        }

        boolean has(PlannedHousehold family, PlannedMember member) {
            return references.containsKey(key("MEMBER", member.reference()))
                    || person(family, member).isPresent();
        }

        private Optional<Person> person(PlannedHousehold family, PlannedMember member) {
            var name = (member.person().firstName() + " " + member.person().lastName());
            return byName.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                    .filter(person -> isSame(person, family, member.profile()))
                    .findFirst();
        }

        private static boolean isSame(Person person, PlannedHousehold family, ProfileForm profile) {
            var year = agree(person.birthYear(), profile.birthYear());
            var mail = agree(person.email(), profile.email());
            if (year == Agreement.NO) {
                return false;
            }
            return year == Agreement.YES
                    || mail == Agreement.YES
                    || mail == Agreement.UNKNOWN && person.family().equalsIgnoreCase(family.name());
        }

        private static Agreement agree(@Nullable Object there, @Nullable Object told) {
            if (there == null || told == null) {
                return Agreement.UNKNOWN;
            }
            return there.equals(told) ? Agreement.YES : Agreement.NO;
        }
    }

    private enum Agreement {
        YES,
        NO,
        UNKNOWN
    }

    static String key(String kind, String reference) {
        return kind + ":" + reference.toLowerCase(Locale.ROOT);
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
                people.stream().collect(groupingBy(Person::name)), references(center, families));
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
                .param("center", bytes(center.value()))
                .query((row, _) ->
                        new Person(
                                uuid(row.getBytes(1)),
                                uuid(row.getBytes(2)),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getObject(6) == null ? null : row.getInt(6),
                                row.getString(7)))
                .list();
    }

    private Map<String, UUID> references(CenterId center, List<PlannedHousehold> families) {
        var wanted =
                families.stream()
                        .flatMap(family ->
                                Stream.concat(
                                        Stream.of(family.reference()),
                                        family.members().stream().map(PlannedMember::reference)))
                        .filter(reference -> !reference.isEmpty())
                        .distinct()
                        .toList();
        var all = new HashMap<String, UUID>();
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            jdbc.sql(
                            """
                            select kind, reference, object_id from family_references
                            where center_id = :center and reference in (:references)
                            """)
                    .param("center", bytes(center.value()))
                    .param(
                            "references",
                            wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())))
                    .query(row -> {
                        all.put(key(row.getString(1), row.getString(2)), uuid(row.getBytes(3)));
                    });
        }
        return all;
    }

    /** Keeps what the other system calls something. */
    void keep(CenterId center, String kind, String reference, UUID object) {
        jdbc.sql("insert into family_references values (?, ?, ?, ?)")
                .params(bytes(center.value()), kind, reference, bytes(object))
                .update();
    }

    /** Holds the center's turn to import until the transaction ends. */
    void holdTurn(CenterId center) {
        var id = bytes(center.value());
        jdbc.sql("insert ignore into family_import_turns values (?)").param(id).update();
        jdbc.sql("select center_id from family_import_turns where center_id = ? for update")
                .param(id)
                .query(byte[].class)
                .single();
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
