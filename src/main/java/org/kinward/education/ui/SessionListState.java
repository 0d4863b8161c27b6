package org.kinward.education.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.kinward.centers.CenterDetails;
import org.kinward.education.SessionFilter;
import org.kinward.education.SessionFilter.Scope;

/**
 * The filter of the session list as its address holds it.
 *
 * @param center the center's code; empty for the person's first
 */
record SessionListState(Scope scope, String title, String center) {

    private static final String SHOW = "show";
    private static final String TITLE = "title";
    private static final String CENTER = "center";

    /** Reads an address; what it does not understand it leaves at the usual. */
    static SessionListState of(QueryParameters parameters) {
        return new SessionListState(
                parameters
                        .getSingleParameter(SHOW)
                        .map(SessionListState::scope)
                        .orElse(Scope.UPCOMING),
                parameters.getSingleParameter(TITLE).orElse(""),
                parameters.getSingleParameter(CENTER).orElse(""));
    }

    QueryParameters parameters() {
        Map<String, String> values = new TreeMap<>();
        if (scope != Scope.UPCOMING) {
            values.put(SHOW, scope.name().toLowerCase(Locale.ROOT));
        }
        if (!title.isBlank()) {
            values.put(TITLE, title);
        }
        if (!center.isBlank()) {
            values.put(CENTER, center);
        }
        return QueryParameters.simple(values);
    }

    /** The center it names if it is among the own ones, else the first of them. */
    CenterDetails centerAmong(List<CenterDetails> own) {
        return own.stream()
                .filter(candidate -> candidate.code().equals(center))
                .findFirst()
                .orElseGet(own::getFirst);
    }

    SessionFilter filter(CenterDetails chosen) {
        return new SessionFilter(chosen.id(), scope, title);
    }

    SessionListState with(Scope other) {
        return new SessionListState(other, title, center);
    }

    SessionListState withTitle(String other) {
        return new SessionListState(scope, other, center);
    }

    SessionListState withCenter(CenterDetails other) {
        return new SessionListState(scope, title, other.code());
    }

    private static Scope scope(String text) {
        return Arrays.stream(Scope.values())
                .filter(scope -> scope.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(Scope.UPCOMING);
    }
}
