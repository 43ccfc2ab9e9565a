package org.quarterlight.cluster;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A process on a machine, by the name that people find it by: {@code host (process 4711)}. */
public record Machine(String name) {
    /** This process. */
    public static Machine here() {
        return new Machine(host() + " (process " + ProcessHandle.current().pid() + ")");
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "this machine";
        }
    }
}
