package org.kinward.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kinward.centers.CenterId;
import org.kinward.families.FamilyService;
import org.kinward.families.NewMember;
import org.kinward.families.RegisterHousehold;
import org.kinward.families.Relationship;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Forty invented families with ninety members; three of them can sign in. */
@Component
@Profile("local")
class DemoFamilies {

    private static final List<String> LAST =
            List.of(
                    "Abbott",
                    "Alvarez",
                    "Bishop",
                    "Castillo",
                    "Dalton",
                    "Espinoza",
                    "Fletcher",
                    "Garner",
                    "Hidalgo",
                    "Ingram",
                    "Jarvis",
                    "Keller",
                    "Lozano",
                    "Mercer",
                    "Navarro",
                    "Oakley",
                    "Pacheco",
                    "Quinn",
                    "Rowland",
                    "Salazar",
                    "Tanner",
                    "Underhill",
                    "Vargas",
                    "Whitaker",
                    "Yates",
                    "Zamora");
    private static final List<String> FIRST =
            List.of(
                    "Amelia", "Bruno", "Celia", "Dario", "Elena", "Frank", "Gloria", "Hector",
                    "Iris", "Julian", "Karen", "Leo", "Marta", "Nolan", "Olga", "Paul", "Rosa",
                    "Simon", "Teresa", "Victor");
    private static final List<Relationship> RELATIONSHIPS =
            List.of(
                    Relationship.PARENT,
                    Relationship.SPOUSE_PARTNER,
                    Relationship.SIBLING,
                    Relationship.ADULT_CHILD);

    /** Two, three, two, two: nine members in four families, ninety in forty. */
    private static final List<Integer> SIZES = List.of(2, 3, 2, 2);

    private final FamilyService families;
    private final DemoAccounts accounts;
    private final DemoProfiles profiles;
    private int number;

    DemoFamilies(FamilyService families, DemoAccounts accounts, DemoProfiles profiles) {
        this.families = families;
        this.accounts = accounts;
        this.profiles = profiles;
    }

    List<DemoFamily> enter(DemoActor coordinator, CenterId center, int count) {
        boolean first = number == 0;
        var entered = new ArrayList<DemoFamily>();
        for (int i = 0; i < count; i++) {
            entered.add(enter(coordinator, center));
        }
        if (first) {
            profiles.tell(coordinator, entered);
        }
        return entered;
    }

    private DemoFamily enter(DemoActor coordinator, CenterId center) {
        int current = number++;
        // The first two families of the first center and the first of the second can sign in.
        return switch (current) {
            case 0 -> withSignIn(coordinator, center, "ana", current);
            case 1 -> withSignIn(coordinator, center, "daniel", current);
            case 26 -> withSignIn(coordinator, center, "mei", current);
            default -> enter(coordinator, center, LAST.get(current % LAST.size()), current);
        };
    }

    private DemoFamily withSignIn(
            DemoActor coordinator, CenterId center, String username, int current) {
        var person = accounts.user(username);
        var name = person.signedIn().name().split(" ");
        var members = new ArrayList<NewMember>();
        members.add(new NewMember(name[0], name[1], Relationship.PARENT));
        members.addAll(members(name[1], current).subList(1, size(current)));
        var family = register(coordinator, center, name[1], members);
        coordinator.run(
                () -> families.link(family.members().getFirst(), person.signedIn().account()));
        return family;
    }

    private DemoFamily enter(DemoActor coordinator, CenterId center, String name, int current) {
        return register(coordinator, center, name, members(name, current));
    }

    private static int size(int current) {
        return SIZES.get(current % SIZES.size());
    }

    private static List<NewMember> members(String lastName, int current) {
        return IntStream.range(0, size(current))
                .mapToObj(i ->
                        new NewMember(
                                FIRST.get((current * 3 + i * 7) % FIRST.size()),
                                lastName,
                                RELATIONSHIPS.get((current + i) % RELATIONSHIPS.size())))
                .toList();
    }

    private DemoFamily register(
            DemoActor coordinator, CenterId center, String name, List<NewMember> members) {
        var registered =
                coordinator.ask(
                        () -> families.register(new RegisterHousehold(center, name, members)));
        return new DemoFamily(registered.id(), name, registered.members());
    }
}
