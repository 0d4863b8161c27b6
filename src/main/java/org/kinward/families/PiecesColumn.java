package org.kinward.families;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps pieces of a profile as their codes with commas between them. */
@Converter
class PiecesColumn implements AttributeConverter<Set<ProfilePiece>, String> {

    @Override
    public String convertToDatabaseColumn(Set<ProfilePiece> pieces) {
        return pieces.stream().sorted().map(Enum::name).collect(joining(","));
    }

    @Override
    public Set<ProfilePiece> convertToEntityAttribute(String column) {
        return Stream.of(column.split(","))
                .filter(code -> !code.isEmpty())
                .map(ProfilePiece::valueOf)
                .collect(toUnmodifiableSet());
    }
}
