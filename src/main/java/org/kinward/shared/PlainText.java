package org.kinward.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * Text that any screen, report or mail can show as it is: no control characters (NUL among them),
 * no lone surrogates, no characters that turn the reading direction of what follows. Letters of
 * every script and emoji are welcome; line breaks and tabs pass.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Check.class)
public @interface PlainText {

    String message() default "{validation.plainText}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule itself, for forms that ask before the service does. */
    final class Check implements ConstraintValidator<PlainText, @Nullable String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || isPlain(text);
        }

        /** Whether every character of the text may be shown. */
        public static boolean isPlain(String text) {
            return text.codePoints().allMatch(Check::isAllowed);
        }

        /** Whether this character may be shown. */
        public static boolean isAllowed(int character) {
            if (character == '\n' || character == '\r' || character == '\t') {
                return true;
            }
            return !Character.isISOControl(character)
                    && Character.getType(character) != Character.SURROGATE
                    && !isDirectionOverride(character);
        }

        private static boolean isDirectionOverride(int character) {
            return character >= 0x202A && character <= 0x202E
                    || character >= 0x2066 && character <= 0x2069;
        }
    }
}
