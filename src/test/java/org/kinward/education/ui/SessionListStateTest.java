package org.kinward.education.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterId;
import org.kinward.education.SessionFilter.Scope;

class SessionListStateTest {

    private final CenterDetails north = center("north");
    private final CenterDetails south = center("south");

    @Test
    void whatTheAddressSaysComesBackFromTheAddress() {
        var state = new SessionListState(Scope.PAST, "límites & más", "south");

        assertThat(SessionListState.of(state.parameters())).isEqualTo(state);
    }

    @Test
    void theUsualNeedsNoParameters() {
        assertThat(new SessionListState(Scope.UPCOMING, "", "").parameters())
                .isEqualTo(QueryParameters.empty());
    }

    @Test
    void anAddressNobodyUnderstandsShowsTheUsual() {
        assertThat(SessionListState.of(QueryParameters.fromString("show=everything&x=1")))
                .isEqualTo(new SessionListState(Scope.UPCOMING, "", ""));
    }

    @Test
    void aForeignCenterInTheAddressIsTheFirstOwnOne() {
        var own = List.of(north, south);

        assertThat(new SessionListState(Scope.UPCOMING, "", "south").centerAmong(own))
                .isEqualTo(south);
        assertThat(new SessionListState(Scope.UPCOMING, "", "foreign").centerAmong(own))
                .isEqualTo(north);
    }

    private static CenterDetails center(String code) {
        return new CenterDetails(CenterId.create(), code, code, ZoneId.of("America/Denver"));
    }
}
