package org.kinward.bench;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kinward.families.FamilyFilter;
import org.kinward.families.FamilyList;
import org.kinward.families.FamilyListRow;
import org.kinward.families.FamilyState;
import org.kinward.families.HouseholdId;
import org.kinward.shared.Ids;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A coordinator reads and searches the list of a center with ten thousand families. The baseline is
 * the bare query of one page, without members, roles, names of sign-ins or the audit line.
 */
record FamilyPages(Portal portal, TestCenter center, FamilyList list, JdbcTemplate jdbc) {

    static final int FAMILIES = 10_000;
    private static final int PAGE = 50;
    private static final int READS = 40;
    private static final int BATCH = 1_000;

    /** What is read. */
    enum Reading {
        FIRST,
        DEEP,
        NAME,
        PHONE,
        BARE
    }

    /** Milliseconds for one reading, round by round. */
    record Result(Map<Reading, List<Double>> milliseconds) {

        Figures of(Reading reading) {
            return new Figures(milliseconds.getOrDefault(reading, List.of()));
        }

        Figures ratio(Reading reading, Reading base) {
            return Figures.ratio(
                    milliseconds.getOrDefault(reading, List.of()),
                    milliseconds.getOrDefault(base, List.of()));
        }
    }

    static FamilyPages of(Portal portal) {
        var pages =
                new FamilyPages(
                        portal,
                        portal.world().center(),
                        portal.beans().getBean(FamilyList.class),
                        new JdbcTemplate(portal.pool()));
        pages.fill();
        return pages;
    }

    Result measure(int rounds) {
        var result = new EnumMap<Reading, List<Double>>(Reading.class);
        SignIn.run(
                center.coordinator(),
                () -> {
                    for (int round = -1; round < rounds; round++) {
                        // The first round only warms up.
                        for (var reading : Reading.values()) {
                            double time = time(reading);
                            if (round >= 0) {
                                result.computeIfAbsent(reading, _ -> new ArrayList<>()).add(time);
                            }
                        }
                    }
                });
        return new Result(result);
    }

    private double time(Reading reading) {
        long start = System.nanoTime();
        for (int read = 0; read < READS; read++) {
            int rows =
                    switch (reading) {
                        case FIRST -> page("", null);
                        case DEEP -> page("", row(FAMILIES * 9 / 10));
                        case NAME -> page("Family 0" + (1000 + read), null);
                        case PHONE -> page("555 " + (10_000 + read), null);
                        case BARE -> bare();
                    };
            if (rows == 0) {
                throw new IllegalStateException("Nothing found for " + reading);
            }
        }
        return (System.nanoTime() - start) / 1e6 / READS;
    }

    private int page(String text, @Nullable FamilyListRow after) {
        var filter = new FamilyFilter(center.id(), text, null, FamilyState.ALL);
        return list.page(filter, after, PAGE).rows().size();
    }

    private int bare() {
        return jdbc.queryForList(
                        "select id, name from households where center_id = ? order by name, id limit 51",
                        bytes(center.id().value()))
                .size();
    }

    private static FamilyListRow row(int number) {
        return new FamilyListRow(new HouseholdId(new UUID(0, 0)), name(number), List.of(), false);
    }

    private static String name(int number) {
        return "Family %05d".formatted(number);
    }

    private void fill() {
        for (int from = 0; from < FAMILIES; from += BATCH) {
            var households =
                    IntStream.range(from, from + BATCH)
                            .mapToObj(number -> new Object[] {bytes(Ids.create()), name(number)})
                            .toList();
            jdbc.batchUpdate(
                    "insert into households (id, version, center_id, name) values (?, 0, ?, ?)",
                    households.stream()
                            .map(row -> new Object[] {row[0], bytes(center.id().value()), row[1]})
                            .toList());
            fillMembers(households.stream().map(row -> (byte[]) row[0]).toList(), from);
        }
    }

    private void fillMembers(List<byte[]> households, int from) {
        var members = new ArrayList<Object[]>();
        var profiles = new ArrayList<Object[]>();
        var phones = new ArrayList<Object[]>();
        for (int i = 0; i < households.size(); i++) {
            var digits = new StringBuilder("303555" + (10_000 + from + i)).reverse().toString();
            for (String first : List.of("Ana", "Ben")) {
                var id = bytes(Ids.create());
                members.add(new Object[] {id, households.get(i), first, name(from + i)});
                profiles.add(new Object[] {id});
                phones.add(new Object[] {id, "303 555 " + (10_000 + from + i), digits});
            }
        }
        jdbc.batchUpdate(
                "insert into family_members (id, version, household_id, first_name, last_name,"
                        + " relationship) values (?, 0, ?, ?, ?, 'PARENT')",
                members);
        jdbc.batchUpdate(
                "insert into family_profiles (member_id, version, needs) values (?, 0, '')",
                profiles);
        jdbc.batchUpdate(
                "insert into family_phones (member_id, place, number, digits_reversed)"
                        + " values (?, 0, ?, ?)",
                phones);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
