package org.quarterlight.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** The versions an issue's bytes depend on. */
public final class ProductVersions {
    private static final String RESOURCE = "/application.properties";

    private ProductVersions() {}

    public static SortedMap<String, String> all() {
        return new TreeMap<>(Map.of("quarterlight", quarterlight()));
    }

    /** The version this program was built as. */
    public static String quarterlight() {
        try (InputStream in = ProductVersions.class.getResourceAsStream(RESOURCE)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("quarterlight.version", "unknown");
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, problem);
        }
    }
}
