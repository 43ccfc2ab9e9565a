package org.quarterlight.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the database is: the one in the state folder, or the one the environment names. The user is blank where the
 * database's own driver is to say who it is.
 */
public record DatabaseAddress(String url, String user, String password) {
    private static final String PREFIX = "QUARTERLIGHT_DATABASE_";
    private static final Set<String> NAMES = new TreeSet<>(Set.of("URL", "USER", "PASSWORD", "PASSWORD_FILE"));
    private static final String EXAMPLE = "give one such as jdbc:postgresql://host:5432/quarterlight";
    private static final String FILE_NAME = "quarterlight";

    /** Reads {@code QUARTERLIGHT_DATABASE_URL}, {@code _USER} and {@code _PASSWORD} or {@code _PASSWORD_FILE}. */
    public static DatabaseAddress of(Map<String, String> environment, Path state) {
        environment.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !NAMES.contains(name.substring(PREFIX.length())))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new WrongDatabaseAddress(
                            name, "there is no such setting; there are " + PREFIX + "... " + String.join(", ", NAMES));
                });
        String url = environment.getOrDefault(PREFIX + "URL", "").strip();
        if (url.isEmpty()) {
            return embedded(state);
        }
        check(url);
        return new DatabaseAddress(url, environment.getOrDefault(PREFIX + "USER", ""), password(environment));
    }

    private static void check(String url) {
        if (!url.startsWith("jdbc:postgresql:") && !url.startsWith("jdbc:hsqldb:")) {
            throw new WrongDatabaseAddress(
                    PREFIX + "URL", shown(url) + " is no address of PostgreSQL or HSQLDB; " + EXAMPLE);
        }
        try {
            DriverManager.getDriver(url);
        } catch (SQLException unreadable) {
            throw new WrongDatabaseAddress(PREFIX + "URL", shown(url) + " cannot be read as an address; " + EXAMPLE);
        }
    }

    private static DatabaseAddress embedded(Path state) {
        return new DatabaseAddress(
                "jdbc:hsqldb:file:" + state.resolve(FILE_NAME).toAbsolutePath()
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
        } catch (IOException | InvalidPathException unreadable) {
            throw new WrongDatabaseAddress(PREFIX + "PASSWORD_FILE", "the file " + file + " cannot be read");
        }
    }

    /** True where other machines can reach it too: it is a server's, not a file's. */
    public boolean isShared() {
        return url.startsWith("jdbc:postgresql:");
    }

    /**
     * What the driver is to heed, unless the address says otherwise: a server that is silent for so long, as behind a cut
     * line, is given up, and what was begun fails and can be begun again.
     */
    public Map<String, String> settings(Duration silence) {
        return isShared()
                ? Map.of("socketTimeout", Long.toString(silence.toSeconds()), "tcpKeepAlive", "true")
                : Map.of();
    }

    /** The address for people: without the password, wherever in it that stands. */
    public String shown() {
        return shown(url) + (user.isEmpty() ? "" : " as " + user);
    }

    private static String shown(String url) {
        return url.replaceAll("(?i)([?&;][^=&;]*password=)[^&;]*", "$1...").replaceAll("//[^/@]*@", "//...@");
    }

    @Override
    public String toString() {
        return shown();
    }
}
