package org.kinward.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kinward.education.SessionId;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestFamily;

/** How the places of a round lie: how many sessions its families want seats in. */
enum Shape {
    /** Everybody wants the same session; then everybody the next one. */
    HOT(4),
    /** Neighbors in the queue want different sessions. */
    SPREAD(100);

    /** How many sessions each family enrolls in during one round. */
    static final int VISITS = 4;

    private final int sessions;

    Shape(int sessions) {
        this.sessions = sessions;
    }

    /** Places in new sessions with a seat for everybody, in the order in which they are wanted. */
    List<Place> places(Portal portal, TestCenter center, List<TestFamily> families) {
        var fresh =
                IntStream.range(0, sessions)
                        .mapToObj(_ -> portal.world().session(center, portal.clock(), 500))
                        .toList();
        var places = new ArrayList<Place>();
        for (int visit = 0; visit < VISITS; visit++) {
            for (int i = 0; i < families.size(); i++) {
                places.add(new Place(families.get(i), session(fresh, visit, i)));
            }
        }
        return places;
    }

    private SessionId session(List<SessionId> fresh, int visit, int family) {
        return this == HOT ? fresh.get(visit) : fresh.get((family + visit) % fresh.size());
    }
}
