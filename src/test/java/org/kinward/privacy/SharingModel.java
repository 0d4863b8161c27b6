package org.kinward.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rule in a few lines, kept apart from the code that it is compared with. */
class SharingModel {

    record Pair(int client, int person) {}

    /** A consent that has not ended; a restriction may hold it back. */
    record Held(
            ConsentId id, Pair pair, Set<ConsentScope> scopes, Instant until, boolean heldBack) {}

    private record Form(ConsentId id, Pair pair, LocalDate signed) {}

    final List<Held> held = new ArrayList<>();
    final Map<Pair, RestrictionId> restricted = new HashMap<>();
    final Set<Integer> discharged = new HashSet<>();
    final Set<Integer> left = new HashSet<>();
    final Set<Pair> openTies = new HashSet<>();
    private final List<Form> forms = new ArrayList<>();
    private final Map<Pair, LocalDate> ended = new HashMap<>();
    private final Map<Pair, LocalDate> closed = new HashMap<>();

    void record(Held consent, LocalDate signed) {
        held.removeIf(old -> old.pair().equals(consent.pair()));
        held.add(consent);
        forms.add(new Form(consent.id(), consent.pair(), signed));
        openTies.add(consent.pair());
        closed.remove(consent.pair());
    }

    void revoked(Held consent, LocalDate today) {
        held.remove(consent);
        ended.put(consent.pair(), today);
    }

    /** An error says nothing, neither when it was signed nor when it was found. */
    void wasAnError(Held consent) {
        held.remove(consent);
        forms.removeIf(form -> form.id().equals(consent.id()));
    }

    void restrict(Pair pair, RestrictionId wish) {
        restricted.put(pair, wish);
        held.replaceAll(old ->
                old.pair().equals(pair)
                        ? new Held(old.id(), pair, old.scopes(), old.until(), true)
                        : old);
    }

    void lifted(Pair pair, LocalDate today) {
        restricted.remove(pair);
        ended.put(pair, today);
    }

    void closed(Pair pair, Instant now, LocalDate today) {
        if (held.removeIf(old -> old.pair().equals(pair) && now.isBefore(old.until()))) {
            ended.put(pair, today);
        }
        openTies.remove(pair);
        closed.put(pair, today);
    }

    void leave(int person, Instant now, LocalDate today) {
        left.add(person);
        Stream.of(new Pair(0, person), new Pair(1, person))
                .filter(openTies::contains)
                .forEach(pair -> closed(pair, now, today));
    }

    void discharge(int client) {
        discharged.add(client);
        held.removeIf(consent -> consent.pair().client() == client);
        openTies.removeIf(pair -> pair.client() == client);
    }

    /** Whether a sheet signed that day comes after every word about the two. */
    boolean isNewest(Pair pair, LocalDate signed) {
        boolean afterForms =
                forms.stream()
                        .filter(form -> form.pair().equals(pair))
                        .noneMatch(form -> form.signed().isAfter(signed));
        return afterForms
                && Stream.of(ended, closed)
                        .flatMap(days -> Stream.ofNullable(days.get(pair)))
                        .allMatch(signed::isAfter);
    }

    /** What a person may be told: of whom, and what. */
    List<String> allowed(int person, Instant now) {
        return held.stream()
                .filter(consent -> consent.pair().person() == person && !left.contains(person))
                .filter(consent -> !consent.heldBack() && now.isBefore(consent.until()))
                .map(consent ->
                        told(consent.pair().client() == 0 ? "A.A." : "B.B.", consent.scopes()))
                .toList();
    }

    static String told(String name, Set<ConsentScope> scopes) {
        return name + " " + scopes.stream().sorted().toList();
    }
}
