package org.kinward.notifications;

import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Gives a letter its two forms, from the templates in resources/mail. */
@Component
class MailLayout {

    private final TemplateEngine engine = new TemplateEngine();

    MailLayout() {
        engine.addTemplateResolver(resolver("mail/*.html", TemplateMode.HTML));
        engine.addTemplateResolver(resolver("mail/*.txt", TemplateMode.TEXT));
    }

    Body lay(Letter letter) {
        var context = new Context(letter.locale());
        context.setVariable("letter", letter);
        return new Body(
                engine.process("mail/letter.html", context),
                engine.process("mail/letter.txt", context));
    }

    private static ClassLoaderTemplateResolver resolver(String names, TemplateMode mode) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        resolver.getResolvablePatternSpec().addPattern(names);
        return resolver;
    }

    /** The same letter as a page and as plain text. */
    record Body(String html, String text) {}
}
