package org.quarterlight;

/** The program's entrance. */
public final class Quarterlight {
    private Quarterlight() {}

    public static void main(String[] args) {
        System.out.println(String.join(" ", args));
    }
}
