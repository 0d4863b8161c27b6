package org.kinward.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationCodeTest {

    @Test
    void codesAreLongAndNeverTheSame() {
        var codes =
                Stream.generate(InvitationCode::create)
                        .limit(1000)
                        .map(InvitationCode::text)
                        .collect(Collectors.toSet());

        assertThat(codes).hasSize(1000).allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{16}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123456789ABCDEF", "o123-4567-89ab-cdef", " 0l23 4567 89AB CDEF "})
    void whatIsCopiedByHandIsUnderstood(String typed) {
        assertThat(InvitationCode.read(typed).print())
                .isEqualTo(new InvitationCode("0123456789ABCDEF").print());
    }

    @Test
    void thePrintTellsNothingOfTheCode() {
        var code = InvitationCode.create();

        assertThat(code.print()).hasSize(32).isNotEqualTo(InvitationCode.create().print());
        assertThat(new String(code.print(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(code.text());
    }
}
