package org.kinward.engagement.ui;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import org.kinward.shared.Period;

/** Periods people ask for again and again, all up to today by the center's calendar. */
enum Preset {
    THIS_MONTH {
        @Override
        Period until(LocalDate today) {
            return new Period(today.withDayOfMonth(1), today);
        }
    },
    LAST_MONTH {
        @Override
        Period until(LocalDate today) {
            var last = today.minusMonths(1);
            return new Period(
                    last.withDayOfMonth(1), last.with(TemporalAdjusters.lastDayOfMonth()));
        }
    },
    LAST_THREE_MONTHS {
        @Override
        Period until(LocalDate today) {
            return new Period(today.minusMonths(3).plusDays(1), today);
        }
    },
    /** Whatever the two dates say. */
    CUSTOM {
        @Override
        Period until(LocalDate today) {
            return LAST_THREE_MONTHS.until(today);
        }
    };

    abstract Period until(LocalDate today);

    /** The preset that means that period today. */
    static Preset of(Period period, LocalDate today) {
        return Arrays.stream(values())
                .filter(preset -> preset != CUSTOM && preset.until(today).equals(period))
                .findFirst()
                .orElse(CUSTOM);
    }
}
