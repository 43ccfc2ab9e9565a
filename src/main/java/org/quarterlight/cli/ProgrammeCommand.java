package org.quarterlight.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command on one programme: where its folders are, and the terminal it speaks to. Its answer is the exit code. */
abstract class ProgrammeCommand implements Callable<Integer> {
    @Mixin
    final PlacesOptions places = new PlacesOptions();

    @Mixin
    final Terminal terminal = new Terminal();
}
