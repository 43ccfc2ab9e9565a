package org.quarterlight.track;

/**
 * How many of some plans go live when the rate is not known but was seen: successes of {@code trials}, with a rate spread
 * as the beta distribution of {@code alpha} and {@code beta} has it.
 */
record BetaBinomial(int trials, double alpha, double beta) {
    BetaBinomial {
        if (trials < 0 || alpha <= 0 || beta <= 0) {
            throw new IllegalArgumentException("No beta-binomial of " + trials + ", " + alpha + ", " + beta);
        }
    }

    /** The smallest number that is not exceeded with at least the given chance. */
    int quantile(double chance) {
        double log = logOfNone();
        double below = StrictMath.exp(log);
        int successes = 0;
        while (below < chance && successes < trials) {
            log += logOfStep(successes);
            below += StrictMath.exp(log);
            successes++;
        }
        return successes;
    }

    /** The chance of exactly so many successes. */
    double chance(int successes) {
        double log = logOfNone();
        for (int i = 0; i < successes; i++) {
            log += logOfStep(i);
        }
        return StrictMath.exp(log);
    }

    private double logOfNone() {
        double log = 0;
        for (int i = 0; i < trials; i++) {
            log += StrictMath.log((beta + i) / (alpha + beta + i));
        }
        return log;
    }

    /** The logarithm of the chance of one success more over the chance of so many. */
    private double logOfStep(int successes) {
        double left = (double) trials - successes;
        return StrictMath.log(left / (successes + 1.0) * (alpha + successes) / (beta + left - 1));
    }
}
