package org.kinward.notifications;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.util.Locale;
import org.kinward.notifications.ScriptedSmtp.Moment;

/** One connection to a scripted server: as much of SMTP as it takes to bring a mail. */
final class ScriptedTalk {

    private final ScriptedSmtp server;
    private final BufferedReader in;
    private final OutputStream out;
    private String to = "";

    ScriptedTalk(ScriptedSmtp server, InputStream in, OutputStream out) {
        this.server = server;
        this.in = new BufferedReader(new InputStreamReader(in, ISO_8859_1));
        this.out = out;
    }

    void run() throws IOException {
        boolean open = say(server.say(Moment.GREETING, ""));
        String command = open ? in.readLine() : null;
        while (command != null) {
            server.hear(command);
            command = answer(command) ? in.readLine() : null;
        }
    }

    /** Whether the line stays open. */
    private boolean answer(String command) throws IOException {
        return switch (command.split("[ :]", 2)[0].toUpperCase(Locale.ROOT)) {
            case "MAIL" -> say(server.say(Moment.SENDER, ""));
            case "RCPT" -> {
                to = command.substring(command.indexOf('<') + 1, command.indexOf('>'));
                yield say(server.say(Moment.RECIPIENT, to));
            }
            case "DATA" -> {
                var goOn = server.say(Moment.DATA, to);
                yield say(goOn) && (!goOn.startsWith("3") || say(server.take(to, body())));
            }
            case "QUIT" -> {
                say("221 bye");
                yield false;
            }
            default -> say("250 ok");
        };
    }

    private String body() throws IOException {
        var body = new StringBuilder();
        String next = in.readLine();
        while (!".".equals(next)) {
            if (next == null) {
                throw new EOFException("Only a part of a mail");
            }
            body.append(next).append('\n');
            next = in.readLine();
        }
        return body.toString();
    }

    private boolean say(String answer) throws IOException {
        if (!answer.equals(ScriptedSmtp.HANG_UP)) {
            out.write((answer + "\r\n").getBytes(ISO_8859_1));
            out.flush();
        }
        return !answer.equals(ScriptedSmtp.HANG_UP);
    }
}
