package org.quarterlight.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where the database is: the one in the state folder, or the one the environment names. */
public record DatabaseAddress(String url, String user, String password) {
    private static final String PREFIX = "QUARTERLIGHT_DATABASE_";

    /** Reads {@code QUARTERLIGHT_DATABASE_URL}, {@code _USER} and {@code _PASSWORD} or {@code _PASSWORD_FILE}. */
    public static DatabaseAddress of(Map<String, String> environment, Path state) {
        String url = environment.getOrDefault(PREFIX + "URL", "");
        if (url.isBlank()) {
            return embedded(state);
        }
        if (!url.startsWith("jdbc:postgresql:") && !url.startsWith("jdbc:hsqldb:")) {
            throw new IllegalArgumentException(PREFIX + "URL is no address of PostgreSQL or HSQLDB;"
                    + " give one such as jdbc:postgresql://host:5432/quarterlight");
        }
        return new DatabaseAddress(url, environment.getOrDefault(PREFIX + "USER", ""), password(environment));
    }

    private static DatabaseAddress embedded(Path state) {
        return new DatabaseAddress(
                "jdbc:hsqldb:file:" + state.resolve("quarterlight").toAbsolutePath()
                        + ";hsqldb.tx=mvcc;hsqldb.write_delay=false;shutdown=true;hsqldb.default_table_type=cached",
                "SA",
                "");
    }

    private static String password(Map<String, String> environment) {
        String file = environment.getOrDefault(PREFIX + "PASSWORD_FILE", "");
        if (file.isBlank()) {
            return environment.getOrDefault(PREFIX + "PASSWORD", "");
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(PREFIX + "PASSWORD_FILE cannot be read: " + file, unreadable);
        }
    }

    /** True where other machines can reach it too: it is a server's, not a file's. */
    public boolean isShared() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** Leaves the password out. */
    @Override
    public String toString() {
        return url + " as " + user;
    }
}
