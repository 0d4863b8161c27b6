package org.kinward.shared.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kinward.shared.BusinessRefusal;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Calls a service for a screen and turns every refusal into one plain sentence. What is no refusal
 * goes on to the error handler, which shows a reference number.
 */
public final class Attempt {

    private Attempt() {}

    /** Runs the call; tells whether it went through. */
    public static boolean run(Runnable call) {
        return get(
                        () -> {
                            call.run();
                            return true;
                        })
                .isPresent();
    }

    /** Runs the call; empty, with a notice on screen, where it was refused. */
    public static <T> Optional<T> get(Supplier<T> call) {
        // Validation words its messages in this language, not in the one the browser asked for.
        LocaleContextHolder.setLocale(UI.getCurrent().getLocale());
        try {
            return Optional.of(call.get());
        } catch (BusinessRefusal refusal) {
            Notices.refuse(sentence(refusal));
        } catch (ConstraintViolationException badInput) {
            Notices.refuse(
                    badInput.getConstraintViolations().stream()
                            .map(ConstraintViolation::getMessage)
                            .distinct()
                            .collect(Collectors.joining(" ")));
        } catch (DataIntegrityViolationException takenMeanwhile) {
            Notices.refuse(translate("refusal.taken"));
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            Notices.refuse(translate("refusal.changedMeanwhile"));
        } catch (PessimisticLockingFailureException | CannotCreateTransactionException busy) {
            Notices.refuse(translate("refusal.busy"));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
        return Optional.empty();
    }

    /** The sentence for a refusal, in the reader's language. */
    public static String sentence(BusinessRefusal refusal) {
        return translate(refusal.messageKey(), refusal.arguments().toArray());
    }
}
