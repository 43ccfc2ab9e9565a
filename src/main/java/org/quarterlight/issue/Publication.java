package org.quarterlight.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far one edition of an issue has come on its way to the public, and by whose word. */
public record Publication(
        Clearance clearance,
        Optional<Embargo> embargo,
        Optional<Recall> recall,
        // The day of issue that somebody gave, whatever the days of clearance and embargo.
        Optional<LocalDate> dated) {
    /** The words of its states in the manifest and the ledger. */
    public static final String DRAFT = "draft";

    public static final String EMBARGOED = "embargoed";
    public static final String PUBLIC = "public";
    public static final String RECALLED = "recalled";

    /** An edition that is public as soon as it is made. */
    public static final Publication OPEN = Publication.of(new Clearance.NotNeeded(), Optional.empty());

    /** An edition on its way out that nobody has taken back. */
    public static Publication of(Clearance clearance, Optional<Embargo> embargo) {
        return new Publication(clearance, embargo, Optional.empty(), Optional.empty());
    }

    /** True while somebody has still to clear it. */
    public boolean isDraft() {
        return clearance instanceof Clearance.Awaited;
    }

    /** True while it is cleared, or need not be, and its time has not come. */
    public boolean isEmbargoed() {
        return !isDraft() && hasStandingEmbargo();
    }

    private boolean hasStandingEmbargo() {
        return embargo.filter(one -> !one.lifted()).isPresent();
    }

    public boolean isRecalled() {
        return recall.isPresent();
    }

    /** True while it may be shown to nobody but those entitled to see it early. */
    public boolean isHeld() {
        return isDraft() || hasStandingEmbargo();
    }

    /** True where anybody may see it. */
    public boolean isPublic() {
        return !isHeld() && !isRecalled();
    }

    /** Its state in a sentence, with who, when and why. */
    public String sentence() {
        if (recall.isPresent()) {
            Recall one = recall.get();
            return "recalled on " + one.day() + (one.by().isEmpty() ? "" : " by " + one.by()) + ": " + one.reason();
        }
        String embargoed = embargo.map(one -> (one.lifted() ? "released at " : "embargoed until ") + one.words())
                .orElse("");
        String cleared = isDraft()
                ? "draft, waits to be cleared"
                : cleared()
                        .map(given -> "cleared by " + given.by() + " on " + given.day())
                        .orElse("");
        String given = dated.map(day -> (isHeld() ? "to be issued on " : "issued on ") + day)
                .orElse("");
        return Stream.of(cleared, embargoed, given)
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining("; "));
    }

    /** Its state in a word, as the ledger and the manifest have it. */
    public String word() {
        return isRecalled() ? RECALLED : isDraft() ? DRAFT : isEmbargoed() ? EMBARGOED : PUBLIC;
    }

    /** The day that was given, else that its embargo ended, else that of its clearance; none while it is held, or unsaid. */
    public Optional<LocalDate> issued() {
        return isHeld()
                ? Optional.empty()
                : dated.or(() -> embargo.map(Embargo::day)).or(() -> cleared().map(Clearance.Given::day));
    }

    /** Who cleared it and when, where somebody did. */
    public Optional<Clearance.Given> cleared() {
        return clearance instanceof Clearance.Given given ? Optional.of(given) : Optional.empty();
    }

    public Publication with(Clearance now) {
        return new Publication(now, embargo, recall, dated);
    }

    public Publication with(Embargo now) {
        return new Publication(clearance, Optional.of(now), recall, dated);
    }

    public Publication with(Recall now) {
        return new Publication(clearance, embargo, Optional.of(now), dated);
    }

    /** The same with a day of issue of its own, which is what it prints whenever it is let out. */
    public Publication dated(LocalDate day) {
        return new Publication(clearance, embargo, recall, Optional.of(day));
    }

    /** The same with an embargo that has ended by that time lifted. */
    public Publication releasedAt(Instant now) {
        return embargo.filter(own -> !own.lifted() && !own.moment().isAfter(now))
                .map(own -> with(own.lift()))
                .orElse(this);
    }

    /** What a manifest says of it: the state first, then who, when and why. */
    public SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put("state", word());
        texts.put("clearance", clearance instanceof Clearance.NotNeeded ? "not required" : "required");
        cleared().ifPresent(given -> {
            texts.put("clearedBy", given.by());
            texts.put("clearedOn", given.day().toString());
        });
        embargo.ifPresent(one -> {
            texts.put("embargo", one.until().toString());
            texts.put("embargoZone", one.zone().getId());
            texts.put("embargoLifted", Boolean.toString(one.lifted()));
        });
        dated.ifPresent(day -> texts.put("issued", day.toString()));
        recall.ifPresent(one -> {
            texts.put("recalledBy", one.by());
            texts.put("recalledOn", one.day().toString());
            texts.put("recalledBecause", one.reason());
            texts.put("replacedBy", one.replacement());
            texts.put("recalledManifest", one.kept());
        });
        return texts;
    }

    /** What was written as such texts. */
    public static Publication ofTexts(SortedMap<String, String> texts) {
        return new Publication(
                clearance(texts),
                embargo(texts),
                recall(texts),
                Optional.ofNullable(texts.get("issued")).map(LocalDate::parse));
    }

    private static Clearance clearance(SortedMap<String, String> texts) {
        if (!"required".equals(texts.get("clearance"))) {
            return new Clearance.NotNeeded();
        }
        return texts.containsKey("clearedOn")
                ? new Clearance.Given(texts.getOrDefault("clearedBy", ""), LocalDate.parse(texts.get("clearedOn")))
                : new Clearance.Awaited();
    }

    private static Optional<Embargo> embargo(SortedMap<String, String> texts) {
        return Optional.ofNullable(texts.get("embargo"))
                .map(until -> new Embargo(
                        LocalDateTime.parse(until),
                        ZoneId.of(texts.getOrDefault("embargoZone", "Europe/London")),
                        Boolean.parseBoolean(texts.get("embargoLifted"))));
    }

    private static Optional<Recall> recall(SortedMap<String, String> texts) {
        return Optional.ofNullable(texts.get("recalledOn"))
                .map(day -> new Recall(
                        LocalDate.parse(day),
                        texts.getOrDefault("recalledBy", ""),
                        texts.getOrDefault("recalledBecause", ""),
                        texts.getOrDefault("replacedBy", ""),
                        texts.getOrDefault("recalledManifest", "")));
    }
}
