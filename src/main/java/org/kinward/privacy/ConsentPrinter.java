package org.kinward.privacy;

import static java.util.stream.Collectors.joining;

import java.awt.Image;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.kinward.shared.Language;
import org.kinward.shared.report.Sheet;
import org.kinward.shared.report.Templates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws consents with the template consent-form.jrxml: every element of 42 CFR 2.31(a). */
@Component
class ConsentPrinter {

    private final MessageSource messages;

    ConsentPrinter(MessageSource messages) {
        this.messages = messages;
    }

    byte[] print(ConsentSheet sheet, Language language) {
        var texts = new PrintTexts(messages, language.locale());
        var consent = sheet.consent();
        var all = new HashMap<String, Object>();
        all.put("brand", texts.text("app.name"));
        all.put("title", texts.text("form.title"));
        all.put("subtitle", texts.text("form.subtitle"));
        all.put("notice", texts.text("form.notice"));
        all.put("noticeTitle", texts.text("form.noticeTitle"));
        all.put("page", texts.text("form.page"));
        all.put("signatureLabel", texts.text("form.signature"));
        all.put("dateLabel", texts.text("form.date"));
        all.put("date", consent == null ? "" : texts.date(consent.signedOn()));
        all.put("signed", signedBy(sheet, texts));
        all.put(
                "footer",
                consent == null
                        ? texts.text("form.footer.blank")
                        : texts.text(
                                "form.footer.record",
                                consent.ruleVersion(),
                                texts.text("consent.state." + consent.state())));
        addSignature(sheet, texts, all);
        return Templates.pdf(
                "consent-form",
                new Sheet(texts.locale(), all, rows(sheet, texts)),
                texts.text("form.title"),
                texts.text("app.name"));
    }

    private static void addSignature(
            ConsentSheet sheet, PrintTexts texts, HashMap<String, Object> all) {
        var consent = sheet.consent();
        var signature = sheet.signature();
        all.put("typed", "");
        if (consent == null || signature == null) {
            return;
        }
        switch (consent.method()) {
            case DRAWN -> all.put("drawing", picture(signature.content()));
            case TYPED ->
                    all.put(
                            "typed",
                            texts.text(
                                    "form.typed",
                                    new String(signature.content(), StandardCharsets.UTF_8)));
            case PAPER -> all.put("typed", texts.text("form.scan"));
        }
    }

    private static Image picture(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String signedBy(ConsentSheet sheet, PrintTexts texts) {
        boolean byClient = sheet.signer() == Signer.CLIENT;
        if (sheet.signer() == null) {
            return texts.text("form.signed.open");
        }
        return byClient
                ? texts.text("form.signed.client")
                : texts.text(
                        "form.signed.representative",
                        PrintTexts.orLine(sheet.signerName()),
                        PrintTexts.orLine(sheet.relationship()));
    }

    private static List<Map<String, ?>> rows(ConsentSheet sheet, PrintTexts texts) {
        var rows = new ArrayList<Map<String, ?>>();
        var client = sheet.client();
        var name = client.name();
        add(
                rows,
                texts,
                "client",
                name == null
                        ? texts.text("form.client.unnamed", PrintTexts.LINE, client.code())
                        : client.label());
        add(rows, texts, "discloser", texts.text("form.discloser.text", sheet.center()));
        add(
                rows,
                texts,
                "recipient",
                sheet.recipients().isEmpty()
                        ? PrintTexts.LINE
                        : String.join("\n", sheet.recipients()));
        add(
                rows,
                texts,
                "what",
                Stream.of(ConsentScope.values())
                        .map(scope ->
                                (sheet.scopes().contains(scope) ? "☒  " : "☐  ")
                                        + texts.text("scope." + scope)
                                        + ": "
                                        + texts.text("scope.text." + scope))
                        .collect(joining("\n")));
        add(rows, texts, "purpose", PrintTexts.orLine(sheet.purpose()));
        add(rows, texts, "ends", ends(sheet, texts));
        for (var part : List.of("revoke", "refuse", "redisclose")) {
            add(rows, texts, part, texts.text("form." + part + ".text"));
        }
        return rows;
    }

    private static String ends(ConsentSheet sheet, PrintTexts texts) {
        var day = sheet.expiresOn();
        var event = sheet.endingEvent();
        var last = texts.text("form.ends.text", day == null ? PrintTexts.LINE : texts.date(day));
        return sheet.consent() == null || event != null
                ? last + "\n" + texts.text("form.ends.event", PrintTexts.orLine(event))
                : last;
    }

    private static void add(List<Map<String, ?>> rows, PrintTexts texts, String part, String text) {
        rows.add(Map.of("name", texts.text("form." + part), "text", text));
    }
}
