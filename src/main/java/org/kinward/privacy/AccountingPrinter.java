package org.kinward.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinward.centers.CenterDetails;
import org.kinward.shared.report.Sheet;
import org.kinward.shared.report.Templates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws accountings of disclosures with the template accounting.jrxml. */
@Component
class AccountingPrinter {

    private final MessageSource messages;

    AccountingPrinter(MessageSource messages) {
        this.messages = messages;
    }

    byte[] print(
            ClientDetails client,
            CenterDetails center,
            PrintAccounting input,
            List<DisclosureDetails> found,
            Instant now,
            String by) {
        var texts = new PrintTexts(messages, input.language().locale());
        var all = new HashMap<String, Object>();
        all.put("brand", texts.text("app.name"));
        all.put("title", texts.text("accounting"));
        all.put("client", texts.text("accounting.pdf.client", client.label(), center.name()));
        all.put(
                "period",
                texts.text(
                        "accounting.pdf.period",
                        texts.date(input.period().from()),
                        texts.date(input.period().to())));
        all.put("purpose", texts.text("accounting.pdf.purpose", input.purpose().strip()));
        all.put("made", texts.text("accounting.pdf.made", texts.moment(now, center.zone()), by));
        for (var head : List.of("when", "who", "what", "why")) {
            all.put("head_" + head, texts.text("accounting.pdf." + head));
        }
        all.put("footer", texts.text("accounting.pdf.footer"));
        all.put("page", texts.text("form.page"));
        all.put("none", found.isEmpty() ? texts.text("accounting.none") : "");
        var rows = new ArrayList<Map<String, ?>>();
        found.forEach(line -> rows.add(row(line, center.zone(), texts)));
        return Templates.pdf(
                "accounting",
                new Sheet(texts.locale(), all, rows),
                texts.text("accounting"),
                texts.text("app.name"));
    }

    private static Map<String, ?> row(DisclosureDetails line, ZoneId zone, PrintTexts texts) {
        var what = line.what();
        var told = line.told();
        var notice = line.noticeVersion();
        return Map.of(
                "when",
                line.basis() == DisclosureBasis.CONSENT
                        ? texts.moment(line.at(), zone)
                        : texts.date(LocalDate.ofInstant(line.at(), zone)),
                "who",
                line.recipient() + "\n" + texts.text("channel." + line.channel()),
                "what",
                what != null ? texts.text("scope." + what) : told == null ? "" : told,
                "why",
                texts.text("basis." + line.basis())
                        + "\n"
                        + line.purpose()
                        + (notice == null
                                ? ""
                                : "\n" + texts.text("accounting.pdf.notice", notice)));
    }
}
