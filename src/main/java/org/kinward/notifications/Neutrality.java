package org.kinward.notifications;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
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
                    "sobri",
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
                    "family program",
                    "programa familiar",
                    "program for families");

    private Neutrality() {}

    /** Whether the text tells nothing; an empty one does not. */
    static boolean isNeutral(@Nullable String text, String center) {
        if (text == null || text.isBlank()) {
            return true;
        }
        var plain = " " + plain(text);
        return !plain.contains(plain(center))
                && TELLING.stream().noneMatch(word -> plain.contains(" " + word));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
