package org.kinward.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestFamily;

/** The service layer against its baseline, round by round in turn. */
record Comparison(Portal portal, TestCenter center, List<TestFamily> families, Options options) {

    /** Measured rounds; the ratio is of two neighbors in time, so load from outside hits both. */
    record Result(Shape shape, List<Round.Result> service, List<Round.Result> jdbc) {

        Figures ratios() {
            var ratios = new ArrayList<Double>();
            for (int i = 0; i < service.size(); i++) {
                ratios.add(service.get(i).rate() / jdbc.get(i).rate());
            }
            return new Figures(ratios);
        }

        static Figures rates(List<Round.Result> rounds) {
            return new Figures(rounds.stream().map(Round.Result::rate).toList());
        }

        static Figures statements(List<Round.Result> rounds) {
            return new Figures(rounds.stream().map(Round.Result::statements).toList());
        }

        /** Both sent as many statements, but for what pool and benchmark send beside. */
        boolean isFair() {
            return Math.abs(statements(service).median() - statements(jdbc).median()) < 0.1;
        }
    }

    Result of(Shape shape) throws InterruptedException, ExecutionException {
        var service = new ArrayList<Round.Result>();
        var jdbc = new ArrayList<Round.Result>();
        for (int i = -options.warmUp(); i < options.rounds(); i++) {
            // Who goes first changes, so neither always finds the warmer cache.
            boolean serviceFirst = i % 2 == 0;
            var first = run(shape, serviceFirst);
            var second = run(shape, !serviceFirst);
            if (i >= 0) {
                service.add(serviceFirst ? first : second);
                jdbc.add(serviceFirst ? second : first);
            }
        }
        return new Result(shape, service, jdbc);
    }

    private Round.Result run(Shape shape, boolean service)
            throws InterruptedException, ExecutionException {
        Contestant contestant =
                service
                        ? new ThroughTheService(portal.enrollment())
                        : new ThroughJdbc(portal.pool());
        return new Round(portal, options.threads())
                .run(contestant, shape.places(portal, center, families));
    }
}
