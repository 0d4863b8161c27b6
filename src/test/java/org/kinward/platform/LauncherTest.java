package org.kinward.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher's manners; what it starts is tested by everything else. */
class LauncherTest {

    private static final String PORTAL = Path.of("portal").toAbsolutePath().toString();

    @TempDir Path elsewhere;

    @Test
    void saysWhatItCanDoFromAnyDirectory() throws Exception {
        Answer answer = ask("help");
        assertThat(answer.code()).isZero();
        assertThat(answer.text())
                .contains("run [--port N]", "dev", "test --db mysql", "bench", "stop");
    }

    @Test
    void refusesWhatItDoesNotKnow() throws Exception {
        assertThat(ask("fly").code()).isEqualTo(2);
        assertThat(ask("test", "--fly").text()).contains("does not know --fly");
        assertThat(ask("test", "--db", "oracle").text()).contains("mariadb or mysql");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", ".ci/run", "src/test/scripts/mysql-server"})
    void isWholeAndExecutable(String script) throws Exception {
        assertThat(Path.of(script)).isExecutable();
        assertThat(run("bash", "-n", Path.of(script).toAbsolutePath().toString()).text()).isEmpty();
    }

    private Answer ask(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = PORTAL;
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return run(command);
    }

    private Answer run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .directory(elsewhere.toFile())
                        .redirectErrorStream(true)
                        .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), text);
    }

    private record Answer(int code, String text) {}
}
