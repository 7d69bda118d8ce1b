package org.evigraph.cli;

/** What numbers on the command line must be. */
final class Arguments {
    private Arguments() {}

    static void requirePositive(String option, int number) {
        if (number < 1) {
            throw Failure.wrongUse(option + " " + number + ": expected a number from 1");
        }
    }
}
