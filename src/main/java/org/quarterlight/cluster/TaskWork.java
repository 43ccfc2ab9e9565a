package org.quarterlight.cluster;

/** Does what a task asks for and answers the part it makes; the same request gives the same bytes on every machine. */
@FunctionalInterface
public interface TaskWork {
    byte[] perform(String request);
}
