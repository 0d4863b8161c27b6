package org.kinward.local.demo;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.kinward.centers.AddRoom;
import org.kinward.centers.ArrivalForm;
import org.kinward.centers.ArrivalService;
import org.kinward.centers.CenterDirectory;
import org.kinward.centers.CenterId;
import org.kinward.centers.CenterService;
import org.kinward.centers.OpenCenter;
import org.kinward.centers.RoomId;
import org.kinward.education.ModuleId;
import org.kinward.education.ModuleService;
import org.kinward.education.ModuleTitle;
import org.kinward.identity.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens the two centers with rooms, staff and a curriculum. */
@Component
@Profile("local")
class DemoCenters {

    /**
     * The sequence of a published six-week program (domain research 4.3), and overdose response.
     */
    private static final List<ModuleTitle> CURRICULUM =
            List.of(
                    new ModuleTitle("Understanding addiction", "Entender la adicción"),
                    new ModuleTitle(
                            "Communication and healthy expression",
                            "Comunicación y expresión sana"),
                    new ModuleTitle("Setting boundaries", "Poner límites"),
                    new ModuleTitle(
                            "Processing trauma and stress", "Trabajar el trauma y el estrés"),
                    new ModuleTitle(
                            "What you can control and what you can’t",
                            "Lo que puede controlar y lo que no"),
                    new ModuleTitle(
                            "Preparing for life after treatment",
                            "Prepararse para la vida después del tratamiento"),
                    new ModuleTitle(
                            "Overdose response and naloxone",
                            "Sobredosis: cómo actuar y naloxona"));

    private static final Map<String, List<String>> THERAPISTS =
            Map.of(
                    "cedar", List.of("Helen Marsh", "Idris Cole", "Joan Whitfield"),
                    "mesa", List.of("Lucia Ferrer", "Noel Barnes"));

    private final CenterService centers;
    private final ArrivalService arrivals;
    private final CenterDirectory directory;
    private final ModuleService modules;
    private final DemoAccounts accounts;
    private final DemoFamilies families;

    DemoCenters(
            CenterService centers,
            ArrivalService arrivals,
            CenterDirectory directory,
            ModuleService modules,
            DemoAccounts accounts,
            DemoFamilies families) {
        this.centers = centers;
        this.arrivals = arrivals;
        this.directory = directory;
        this.modules = modules;
        this.accounts = accounts;
        this.families = families;
    }

    List<DemoCenter> open() {
        var alex = accounts.user("alex");
        var cedar = open(alex, "cedar", "Cedar Ridge Center", "America/Denver");
        var mesa = open(alex, "mesa", "Mesa Verde Recovery", "America/Chicago");
        arrive(
                alex,
                new ArrivalForm(
                        cedar,
                        "1420 Juniper Street, Denver, CO 80220",
                        "(303) 555-0142",
                        "Park behind the house and use the blue door. Say your first name at the"
                                + " desk; nobody asks for more.",
                        "Estacione detrás de la casa y entre por la puerta azul. Diga su nombre en"
                                + " la recepción; nadie le pide más.",
                        0));
        arrive(
                alex,
                new ArrivalForm(
                        mesa,
                        "310 Lakeview Avenue, Austin, TX 78704",
                        "(512) 555-0187",
                        "The bus stops in front of the house. The elevator is on the left.",
                        "El autobús para frente a la casa. El ascensor está a la izquierda.",
                        0));
        var cedarRooms =
                rooms(alex, cedar, Map.of("Aspen Room", 14, "Birch Room", 10, "Willow Hall", 30));
        var mesaRooms = rooms(alex, mesa, Map.of("Sage Room", 12, "Juniper Room", 16));
        List.of("tomas", "priya", "alex").forEach(accounts::user);
        THERAPISTS.forEach((code, names) ->
                names.forEach(name -> accounts.colleague(name, Role.THERAPIST, code)));
        var carmen = accounts.user("carmen");
        var felix = accounts.user("felix");
        var morgan = accounts.user("morgan");
        return List.of(
                center(cedar, "America/Denver", new Staff(carmen, felix), cedarRooms, 26),
                center(mesa, "America/Chicago", new Staff(morgan, morgan), mesaRooms, 14));
    }

    private CenterId open(DemoActor founder, String code, String name, String zone) {
        return founder.ask(() -> centers.open(new OpenCenter(code, name, zone)));
    }

    private void arrive(DemoActor founder, ArrivalForm form) {
        founder.run(() -> arrivals.save(form));
    }

    private List<RoomId> rooms(DemoActor founder, CenterId center, Map<String, Integer> rooms) {
        return rooms.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(room ->
                        founder.ask(() ->
                                centers.addRoom(
                                        new AddRoom(center, room.getKey(), room.getValue()))))
                .toList();
    }

    private DemoCenter center(
            CenterId id, String zone, Staff staff, List<RoomId> rooms, int familyCount) {
        List<ModuleId> curriculum =
                CURRICULUM.stream()
                        .map(title -> staff.coordinator().ask(() -> modules.add(id, title)))
                        .toList();
        var facilitator =
                staff.coordinator().ask(() -> directory.staff(id)).stream()
                        .filter(member ->
                                member.name().equals(staff.facilitator().signedIn().name()))
                        .findFirst()
                        .orElseThrow()
                        .id();
        return new DemoCenter(
                id,
                ZoneId.of(zone),
                staff.coordinator(),
                staff.facilitator(),
                facilitator,
                rooms,
                curriculum,
                families.enter(staff.coordinator(), id, familyCount));
    }

    private record Staff(DemoActor coordinator, DemoActor facilitator) {}
}
