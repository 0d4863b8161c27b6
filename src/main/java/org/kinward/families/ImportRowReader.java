package org.kinward.families;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.Language;
import org.kinward.shared.PlainText;

/** Reads one row of an imported file; every wrong field is an error of its own. */
class ImportRowReader {

    private static final int NAME = 80;
    private static final int FAMILY = 120;
    private static final int REFERENCE = 60;
    private static final int MAIL = 254;
    private static final int PHONE = 40;

    private static final Map<String, Relationship> RELATIONSHIPS =
            Map.ofEntries(
                    Map.entry("mother", Relationship.PARENT),
                    Map.entry("father", Relationship.PARENT),
                    Map.entry("madre", Relationship.PARENT),
                    Map.entry("padre", Relationship.PARENT),
                    Map.entry("spouse", Relationship.SPOUSE_PARTNER),
                    Map.entry("partner", Relationship.SPOUSE_PARTNER),
                    Map.entry("wife", Relationship.SPOUSE_PARTNER),
                    Map.entry("husband", Relationship.SPOUSE_PARTNER),
                    Map.entry("pareja", Relationship.SPOUSE_PARTNER),
                    Map.entry("esposa", Relationship.SPOUSE_PARTNER),
                    Map.entry("esposo", Relationship.SPOUSE_PARTNER),
                    Map.entry("brother", Relationship.SIBLING),
                    Map.entry("sister", Relationship.SIBLING),
                    Map.entry("hermano", Relationship.SIBLING),
                    Map.entry("hermana", Relationship.SIBLING),
                    Map.entry("hijo", Relationship.ADULT_CHILD),
                    Map.entry("hija", Relationship.ADULT_CHILD),
                    Map.entry("abuelo", Relationship.GRANDPARENT),
                    Map.entry("abuela", Relationship.GRANDPARENT),
                    Map.entry("amigo", Relationship.FRIEND),
                    Map.entry("amiga", Relationship.FRIEND),
                    Map.entry("tutor", Relationship.GUARDIAN),
                    Map.entry("tutora", Relationship.GUARDIAN),
                    Map.entry("otro", Relationship.OTHER),
                    Map.entry("otra", Relationship.OTHER));

    private static final Map<String, Language> LANGUAGES =
            Map.of(
                    "en", Language.ENGLISH,
                    "english", Language.ENGLISH,
                    "ingles", Language.ENGLISH,
                    "es", Language.SPANISH,
                    "spanish", Language.SPANISH,
                    "espanol", Language.SPANISH);

    private final Map<ImportColumn, Integer> mapping;
    private final LocalDate today;
    private final List<ImportError> errors = new ArrayList<>();

    ImportRowReader(Map<ImportColumn, Integer> mapping, LocalDate today) {
        this.mapping = mapping;
        this.today = today;
    }

    List<ImportError> errors() {
        return errors;
    }

    void refuse(CsvTable.Row row, ImportColumn column, ImportProblem problem) {
        errors.add(new ImportError(row.line(), column, problem, field(row, column)));
    }

    /** The row's family and person; empty where something in it is wrong. */
    Optional<PlannedHousehold> read(CsvTable.Row row) {
        int before = errors.size();
        var family = text(row, ImportColumn.FAMILY_NAME, FAMILY);
        var first = text(row, ImportColumn.FIRST_NAME, NAME);
        var last = text(row, ImportColumn.LAST_NAME, NAME);
        var familyReference = text(row, ImportColumn.FAMILY_REFERENCE, REFERENCE);
        var memberReference = text(row, ImportColumn.MEMBER_REFERENCE, REFERENCE);
        var relationship = relationship(row);
        var profile = profile(row);
        if (errors.size() > before) {
            return Optional.empty();
        }
        var person = new NewMember(first, last, relationship);
        return Optional.of(
                new PlannedHousehold(
                        familyReference,
                        family,
                        List.of(new PlannedMember(row.line(), memberReference, person, profile))));
    }

    private ProfileForm profile(CsvTable.Row row) {
        var preferred = text(row, ImportColumn.PREFERRED_NAME, NAME);
        var phone = matching(row, ImportColumn.PHONE, ProfileForm.PHONE, ImportProblem.NOT_A_PHONE);
        var mail = matching(row, ImportColumn.EMAIL, ProfileForm.MAIL, ImportProblem.NOT_A_MAIL);
        if (phone.length() > PHONE) {
            refuse(row, ImportColumn.PHONE, ImportProblem.TOO_LONG);
        }
        if (mail.length() > MAIL) {
            refuse(row, ImportColumn.EMAIL, ImportProblem.TOO_LONG);
        }
        return new ProfileForm(
                preferred.isEmpty() ? null : preferred,
                birthYear(row),
                language(row),
                phone.isEmpty() ? List.of() : List.of(phone),
                mail.isEmpty() ? null : mail.toLowerCase(Locale.ROOT),
                Set.of(),
                null,
                SafeContact.UNKNOWN,
                ProfileForm.NEVER_SAVED);
    }

    private String text(CsvTable.Row row, ImportColumn column, int most) {
        var text = field(row, column);
        if (text.isEmpty() && column.isRequired()) {
            refuse(row, column, ImportProblem.MISSING);
        } else if (text.length() > most) {
            refuse(row, column, ImportProblem.TOO_LONG);
        } else if (!PlainText.Check.isPlain(text) || text.indexOf('\n') >= 0) {
            refuse(row, column, ImportProblem.NOT_PLAIN);
        }
        return text;
    }

    private String matching(
            CsvTable.Row row, ImportColumn column, String pattern, ImportProblem problem) {
        var text = field(row, column);
        if (!text.isEmpty() && !text.matches(pattern)) {
            refuse(row, column, problem);
        }
        return text;
    }

    private Relationship relationship(CsvTable.Row row) {
        var text = plain(field(row, ImportColumn.RELATIONSHIP));
        if (text.isEmpty()) {
            return Relationship.OTHER;
        }
        var known = RELATIONSHIPS.get(text);
        if (known != null) {
            return known;
        }
        for (var each : Relationship.values()) {
            if (each.name().equals(text.toUpperCase(Locale.ROOT).replace(' ', '_'))) {
                return each;
            }
        }
        refuse(row, ImportColumn.RELATIONSHIP, ImportProblem.UNKNOWN_RELATIONSHIP);
        return Relationship.OTHER;
    }

    private @Nullable Integer birthYear(CsvTable.Row row) {
        var text = field(row, ImportColumn.BIRTH_YEAR);
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("\\d{4}") && AgeRule.isBirthYear(Integer.parseInt(text), today)) {
            return Integer.valueOf(text);
        }
        refuse(row, ImportColumn.BIRTH_YEAR, ImportProblem.NOT_A_BIRTH_YEAR);
        return null;
    }

    private @Nullable Language language(CsvTable.Row row) {
        var text = plain(field(row, ImportColumn.LANGUAGE));
        if (!text.isEmpty() && !LANGUAGES.containsKey(text)) {
            refuse(row, ImportColumn.LANGUAGE, ImportProblem.UNKNOWN_LANGUAGE);
        }
        return LANGUAGES.get(text);
    }

    private String field(CsvTable.Row row, ImportColumn column) {
        var index = mapping.get(column);
        return index == null ? "" : row.field(index);
    }

    /** In lower case and without accents. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
