package org.kinward.families;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a column of an imported file can hold, with the headers it is often under. */
public enum ImportColumn {
    FAMILY_NAME("family", "family name", "household", "familia", "nombre de la familia", "hogar"),
    FIRST_NAME("first name", "firstname", "given name", "nombre", "nombres"),
    LAST_NAME("last name", "lastname", "surname", "apellido", "apellidos"),
    RELATIONSHIP("relationship", "relation", "parentesco", "relación", "relacion"),
    PREFERRED_NAME("preferred name", "goes by", "nickname", "nombre preferido"),
    BIRTH_YEAR("birth year", "year of birth", "born", "año de nacimiento", "ano de nacimiento"),
    LANGUAGE("language", "idioma"),
    PHONE("phone", "telephone", "mobile", "cell", "teléfono", "telefono", "celular", "móvil"),
    EMAIL("email", "e-mail", "mail", "correo", "correo electrónico", "correo electronico"),
    FAMILY_REFERENCE("family id", "household id", "family reference", "id de familia"),
    MEMBER_REFERENCE("person id", "member id", "id", "id de persona");

    private static final Set<ImportColumn> REQUIRED = Set.of(FAMILY_NAME, FIRST_NAME, LAST_NAME);

    private final List<String> names;

    ImportColumn(String... names) {
        this.names = List.of(names);
    }

    /** Whether a file without it cannot be imported. */
    public boolean isRequired() {
        return REQUIRED.contains(this);
    }

    /** Which column holds what, as far as the header tells. */
    public static Map<ImportColumn, Integer> guess(List<String> header) {
        var guessed = new EnumMap<ImportColumn, Integer>(ImportColumn.class);
        for (int i = 0; i < header.size(); i++) {
            var name = header.get(i).strip().toLowerCase(Locale.ROOT).replace('_', ' ');
            for (var column : values()) {
                if (column.names.contains(name)) {
                    guessed.putIfAbsent(column, i);
                }
            }
        }
        return guessed;
    }
}
