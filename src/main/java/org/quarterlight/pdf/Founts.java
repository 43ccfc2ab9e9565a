package org.quarterlight.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.quarterlight.font.Face;

/** The founts of a briefing, made as letters are painted. */
final class Founts {
    private final List<Fount> founts = new ArrayList<>();
    private final Map<Face, Letters> letters = new EnumMap<>(Face.class);

    List<Fount> all() {
        return founts;
    }

    Letters of(Face face) {
        return letters.computeIfAbsent(face, one -> new Letters(one, founts));
    }
}
