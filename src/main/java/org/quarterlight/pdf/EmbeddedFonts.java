package org.quarterlight.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.quarterlight.font.Face;

/** The founts of a briefing, made as letters are painted. */
final class EmbeddedFonts {
    private final List<EmbeddedFont> founts = new ArrayList<>();
    private final Map<Face, FontLetters> letters = new EnumMap<>(Face.class);

    List<EmbeddedFont> all() {
        return founts;
    }

    FontLetters of(Face face) {
        return letters.computeIfAbsent(face, one -> new FontLetters(one, founts));
    }
}
