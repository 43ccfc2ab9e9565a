package org.quarterlight.draft;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which role the words of a heading speak for, and how strongly: from 0, not at all, to 10. */
final class RoleWords {
    private static final String FILE = "heading-words.txt";
    private static final Map<String, List<Phrase>> BY_ROLE = read();

    private record Phrase(int strength, List<String> words) {}

    private RoleWords() {}

    static double strength(String role, HeadingWords heading) {
        return BY_ROLE.getOrDefault(role, List.of()).stream()
                .mapToDouble(phrase -> phrase.strength * heading.fit(phrase.words))
                .max()
                .orElse(0);
    }

    private static Map<String, List<Phrase>> read() {
        Map<String, List<Phrase>> byRole = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(RoleWords.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.split(" ", 3);
                        List<Phrase> phrases = byRole.computeIfAbsent(parts[0], role -> new ArrayList<>());
                        Arrays.stream(parts[2].split(",", -1))
                                .map(phrase -> List.of(phrase.strip().split(" ", -1)))
                                .forEach(words -> phrases.add(new Phrase(Integer.parseInt(parts[1]), words)));
                    });
        } catch (IOException fault) {
            throw new UncheckedIOException("Cannot read " + FILE, fault);
        }
        return byRole;
    }
}
