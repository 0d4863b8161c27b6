package org.kinward.families;

/** What an import did. */
public record ImportCount(int families, int members, int alreadyThere) {

    public static final ImportCount NONE = new ImportCount(0, 0, 0);

    public ImportCount plus(ImportCount other) {
        return new ImportCount(
                families + other.families,
                members + other.members,
                alreadyThere + other.alreadyThere);
    }
}
