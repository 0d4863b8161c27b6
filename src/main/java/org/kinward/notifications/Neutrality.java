package org.kinward.notifications;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a neutral message may not contain: the center, and words that tell what it does. */
final class Neutrality {

    /** Beginnings of words, without accents, in both languages. */
    private static final List<String> TELLING =
            List.of(
                    "kinward",
                    "addict",
                    "adicc",
                    "adict",
                    "recover",
                    "recuper",
                    "rehab",
                    "treatment",
                    "tratamiento",
                    "therap",
                    "terap",
                    "clinic",
                    "sober",
                    "sobriedad",
                    "substance",
                    "sustancia",
                    "alcohol",
                    "drug",
                    "droga",
                    "opioid",
                    "opioide",
                    "overdose",
                    "sobredosis",
                    "detox",
                    "relapse",
                    "recaida",
                    "counsel",
                    "consejer",
                    "al anon",
                    "nar anon",
                    "alateen",
                    "family program",
                    "programa familiar",
                    "program for families");

    /** Beginnings that tell wherever they stand in a word. */
    private static final List<String> ANYWHERE =
            List.of("recover", "recuper", "addict", "adicc", "therap", "terapia", "rehab");

    /** Words of a center's name that are in many names. */
    private static final Set<String> COMMON =
            Set.of("center", "centre", "centro", "house", "casa", "desk", "health", "salud");

    private static final int SHORT_WORD = 3;

    private Neutrality() {}

    /** Whether the text tells nothing; an empty one does not. */
    static boolean isNeutral(@Nullable String text, String center) {
        if (text == null || text.isBlank()) {
            return true;
        }
        var plain = " " + plain(text) + " ";
        return TELLING.stream().noneMatch(word -> plain.contains(" " + word))
                && ANYWHERE.stream().noneMatch(plain::contains)
                && Stream.of(plain(center).split(" "))
                        .filter(word -> word.length() > SHORT_WORD && !COMMON.contains(word))
                        .noneMatch(word -> plain.contains(" " + word + " "));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
