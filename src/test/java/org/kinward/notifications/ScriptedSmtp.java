package org.kinward.notifications;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.kinward.local.Ports;

/** A mail server that answers as a test tells it to, and remembers what it took. */
public final class ScriptedSmtp implements AutoCloseable {

    /** Says nothing more and hangs up. */
    static final String HANG_UP = "";

    private static final String ANYBODY = "*";
    private static final Pattern ID = Pattern.compile("(?im)^Message-ID:\\s*(<[^>]+>)");

    /** When it answers, and what unless told otherwise. */
    enum Moment {
        GREETING("220 here"),
        SENDER("250 ok"),
        RECIPIENT("250 ok"),
        DATA("354 go on"),
        /** It has the whole mail. */
        TAKEN("250 taken");

        private final String usual;

        Moment(String usual) {
            this.usual = usual;
        }
    }

    /** What it has; whoever sent it need not know that. */
    public record Mail(String to, String id, String text) {}

    private record Rule(Moment moment, String address) {}

    private final int port = Ports.free();
    private final Map<Rule, Supplier<String>> rules = new ConcurrentHashMap<>();
    private final Queue<Mail> mails = new ConcurrentLinkedQueue<>();
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final Set<Socket> lines = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket door;

    public ScriptedSmtp() {
        door = open();
    }

    public int port() {
        return port;
    }

    /** Answers everybody like this from now on; the supplier may take its time. */
    void answer(Moment moment, Supplier<String> answer) {
        answer(moment, ANYBODY, answer);
    }

    /** Answers like this when it is about that address. */
    void answer(Moment moment, String address, Supplier<String> answer) {
        rules.put(new Rule(moment, address.toLowerCase(Locale.ROOT)), answer);
    }

    /** Answers as usual again. */
    void behave() {
        rules.clear();
    }

    /** Refuses connections, and ends those that are open. */
    void down() {
        close(door);
        lines.forEach(ScriptedSmtp::close);
    }

    void up() {
        door = open();
    }

    public List<Mail> mails() {
        return List.copyOf(mails);
    }

    /** Remembers nothing of what was so far. */
    public void forget() {
        mails.clear();
        heard.clear();
    }

    List<Mail> mailsTo(String address) {
        return mails.stream().filter(mail -> mail.to().equalsIgnoreCase(address)).toList();
    }

    /** Every command, on any line. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        down();
    }

    void hear(String command) {
        heard.add(command);
    }

    String say(Moment moment, String address) {
        var anybody = rules.getOrDefault(new Rule(moment, ANYBODY), () -> moment.usual);
        return rules.getOrDefault(new Rule(moment, address.toLowerCase(Locale.ROOT)), anybody)
                .get();
    }

    /** It has the mail before it says so; one that it refuses it has not. */
    String take(String to, String text) {
        var id = ID.matcher(text);
        var mail = new Mail(to, id.find() ? id.group(1) : "", text);
        mails.add(mail);
        var answer = say(Moment.TAKEN, to);
        if (answer.startsWith("4") || answer.startsWith("5")) {
            mails.remove(mail);
        }
        return answer;
    }

    private ServerSocket open() {
        try {
            var opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            Thread.startVirtualThread(() -> letIn(opened));
            return opened;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void letIn(ServerSocket at) {
        try {
            while (true) {
                var line = at.accept();
                lines.add(line);
                Thread.startVirtualThread(() -> talk(line));
            }
        } catch (IOException closed) {
            close(at);
        }
    }

    private void talk(Socket line) {
        try (line) {
            new ScriptedTalk(this, line.getInputStream(), line.getOutputStream()).run();
        } catch (IOException gone) {
            heard.add("(gone)");
        } finally {
            lines.remove(line);
        }
    }

    private static void close(Closeable one) {
        try {
            one.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
