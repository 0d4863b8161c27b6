package org.kinward.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/** The page of a local run that shows what was mailed, the newest first. */
final class MailPage {

    private static final Pattern ONE = Pattern.compile("/(\\d+)/(html|text|calendar)");
    private static final String HEAD =
            """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Mails of this Kinward</title><style>
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            article { border-top: 1px solid #ccc; padding: .75rem 0; } h1, h2 { font-size: 1.1rem; margin: 0; }
            p { margin: 0; color: #555; } iframe { width: 100%%; height: 26rem; border: 1px solid #ddd; }
            </style></head><body><h1>%1$d mails, the newest first. Reload for more.</h1>
            """;

    private final LocalMail mail;

    private MailPage(LocalMail mail) {
        this.mail = mail;
    }

    /** Answers on that port of this machine alone. */
    static void serve(LocalMail mail, int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
            server.createContext("/", new MailPage(mail)::answer);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var one = ONE.matcher(exchange.getRequestURI().getPath());
        List<MimeMessage> all = mail.received();
        int index = one.matches() ? Integer.parseInt(one.group(1)) : -1;
        boolean page = index < 0 || one.group(2).equals("html");
        try {
            String text =
                    index < 0 || index >= all.size()
                            ? list(all)
                            : LocalMail.part(all.get(index), type(one.group(2))).orElse("");
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .add("Content-Type", (page ? "text/html" : "text/plain") + "; charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (MessagingException e) {
            exchange.sendResponseHeaders(500, -1);
        } finally {
            exchange.close();
        }
    }

    private static String type(String kind) {
        return kind.equals("text") ? "text/plain" : "text/" + kind;
    }

    private static String list(List<MimeMessage> all) throws MessagingException {
        StringBuilder page = new StringBuilder(HEAD.formatted(all.size()));
        for (int index : IntStream.range(0, all.size()).map(i -> all.size() - 1 - i).toArray()) {
            MimeMessage one = all.get(index);
            page.append(
                    """
                    <article><h2>%1$s</h2><p>To %2$s, from %3$s ·
                    <a href="/%4$d/html">page</a> · <a href="/%4$d/text">text</a> ·
                    <a href="/%4$d/calendar">calendar</a></p></article>
                    """
                            .formatted(
                                    HtmlUtils.htmlEscape(one.getSubject()),
                                    HtmlUtils.htmlEscape(one.getAllRecipients()[0].toString()),
                                    HtmlUtils.htmlEscape(one.getFrom()[0].toString()),
                                    index));
        }
        return page.append("</body></html>").toString();
    }
}
