package org.kinward.families;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps needs as their codes with commas between them. */
@Converter
class NeedsColumn implements AttributeConverter<Set<AccessNeed>, String> {

    @Override
    public String convertToDatabaseColumn(Set<AccessNeed> needs) {
        return needs.stream().sorted().map(Enum::name).collect(joining(","));
    }

    @Override
    public Set<AccessNeed> convertToEntityAttribute(String column) {
        return Stream.of(column.split(","))
                .filter(code -> !code.isEmpty())
                .map(AccessNeed::valueOf)
                .collect(toUnmodifiableSet());
    }
}
