package org.quarterlight;

import org.quarterlight.cli.Commands;

/** The program's entrance. */
public final class Quarterlight {
    private Quarterlight() {}

    public static void main(String[] arguments) {
        HeapKeeper.begin();
        System.exit(Commands.run(arguments));
    }
}
