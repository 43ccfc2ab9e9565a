package org.quarterlight.workspace;

/** Says nothing. */
public final class SilentProgress implements Progress {
    @Override
    public void begin(String stage, long total) {}

    @Override
    public void advance(String item) {}

    @Override
    public void end() {}
}
