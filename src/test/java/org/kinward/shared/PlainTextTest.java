package org.kinward.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana",
                "José Ñúñez",
                "李梅",
                "مرحبا",
                "👩‍👩‍👧 family",
                "<script>",
                "=cmd",
                "a\nb"
            })
    void whatCanBeShownPasses(String text) {
        assertThat(PlainText.Check.isPlain(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000b", "\u0007", "\ud83d", "\ude00x", "a\u202eb", "\u2066", "\u0085"})
    void whatCannotBeShownIsRefused(String text) {
        assertThat(PlainText.Check.isPlain(text)).isFalse();
    }
}
