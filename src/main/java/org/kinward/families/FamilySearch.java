package org.kinward.families;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.LikePattern;
import org.springframework.stereotype.Component;

/**
 * Finds a center's households by name, from a household on: what was read before is skipped by its
 * place in the index, so the hundredth page costs what the first does. The query is put together of
 * the fixed pieces below; what people typed is only ever a parameter.
 */
@Component
class FamilySearch {

    private static final String PRESENT =
            """
             and exists (select m.id from FamilyMember m
               where m.householdId = h.id and m.leftOn is null)
            """;
    private static final String SIGNS_IN =
            """
            exists (select m.id from FamilyMember m, Representative r
              where m.householdId = h.id and m.leftOn is null and r.key.memberId = m.id)
            """;
    private static final String LAST_CONTACT_FAILED =
            """
             and exists (select c.id from FamilyContact c
               where c.householdId = h.id and c.replacedAt is null and c.outcome <> REACHED
                 and not exists (select n.id from FamilyContact n
                   where n.householdId = h.id and n.replacedAt is null
                     and (n.madeAt > c.madeAt or n.madeAt = c.madeAt and n.id > c.id)))
            """;
    private static final String NAMED =
            """
             and (lower(h.name) like :text escape '!'
               or exists (select m.id from FamilyMember m where m.householdId = h.id
                 and lower(concat(m.firstName, ' ', m.lastName)) like :text escape '!'))
            """;
    private static final String CALLED =
            """
             and h.id in (select m.householdId from FamilyMember m, FamilyProfile p join p.phones t
               where p.memberId = m.id and t.digitsReversed like :text escape '!')
            """;
    private static final String MAILED =
            """
             and h.id in (select m.householdId from FamilyMember m, FamilyProfile p
               where p.memberId = m.id and p.email like :text escape '!')
            """;
    private static final String SPEAKING =
            """
             and exists (select m.id from FamilyMember m, FamilyProfile p
               where m.householdId = h.id and m.leftOn is null and p.memberId = m.id
                 and p.language = :language)
            """;

    private static final int NATIONAL_DIGITS = 10;

    private final EntityManager entities;

    FamilySearch(EntityManager entities) {
        this.entities = entities;
    }

    /** The next households by name and id. */
    List<Household> page(FamilyFilter filter, @Nullable FamilyListRow after, int size) {
        var parameters = new HashMap<String, Object>();
        var query = query(filter, after, parameters);
        var typed = entities.createQuery(query, Household.class).setMaxResults(size);
        parameters.forEach(typed::setParameter);
        return typed.getResultList();
    }

    private static String query(
            FamilyFilter filter, @Nullable FamilyListRow after, Map<String, Object> parameters) {
        var query = new StringBuilder("select h from Household h where h.centerId = :center");
        parameters.put("center", filter.center().value());
        if (after != null) {
            query.append(
                    " and h.name >= :name and (h.name > :name or (h.name = :name and h.id > :id))");
            parameters.put("name", after.name());
            parameters.put("id", after.id().value());
        }
        query.append(state(filter.state())).append(text(filter, parameters));
        if (filter.language() != null) {
            query.append(SPEAKING);
            parameters.put("language", filter.language());
        }
        return query.append(" order by h.name, h.id").toString();
    }

    private static String state(FamilyState state) {
        return switch (state) {
            case ALL -> PRESENT;
            case WITH_SIGN_IN -> " and " + SIGNS_IN;
            case WITHOUT_SIGN_IN -> PRESENT + " and not " + SIGNS_IN;
            case NEEDS_CONTACT -> PRESENT + LAST_CONTACT_FAILED;
            case LEFT -> PRESENT.replace("and exists", "and not exists");
        };
    }

    private static String text(FamilyFilter filter, Map<String, Object> parameters) {
        var text = filter.text();
        return switch (filter.by()) {
            case NOTHING -> "";
            case NAME -> {
                parameters.put("text", LikePattern.containing(text));
                yield NAMED;
            }
            case PHONE -> {
                parameters.put("text", lastDigits(text) + "%");
                yield CALLED;
            }
            case MAIL -> {
                parameters.put("text", startingWith(text));
                yield MAILED;
            }
        };
    }

    /** A number is found with and without its country's code. */
    private static String lastDigits(String text) {
        var reversed = Phone.reversedDigits(text);
        return reversed.substring(0, Math.min(reversed.length(), NATIONAL_DIGITS));
    }

    private static String startingWith(String text) {
        var containing = LikePattern.containing(text.toLowerCase(Locale.ROOT));
        return containing.substring(1);
    }
}
