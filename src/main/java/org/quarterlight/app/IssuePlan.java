package org.quarterlight.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quarterlight.briefing.Briefings;
import org.quarterlight.figure.Scope;
import org.quarterlight.issue.Digest;
import org.quarterlight.issue.Embargo;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.issue.Manifest;
import org.quarterlight.issue.Manifest.FileDigest;
import org.quarterlight.issue.Publication;
import org.quarterlight.programme.Profile;
import org.quarterlight.workspace.AsAtPosition;
import org.quarterlight.workspace.ProductVersions;
import org.quarterlight.workspace.Workspace;
import org.quarterlight.workspace.WrongRequest;

/**
 * What a run was asked for, held against the workspace: which editions an issue is to have, how far each is let out, and
 * whether the issue stands.
 */
record IssuePlan(Workspace archive, RunRequest request, Editions editions, PublicationRules rules) {
    static final String EDITIONS = "editions";
    static final String KNOWN_ON = "known-on";

    /** The editions that fit the programme; figures are counted by the columns they tell plans apart by. */
    static IssuePlan of(Workspace archive, RunRequest request, Editions read, PublicationRules rules) {
        Editions editions = read.of(archive.groupings());
        return new IssuePlan(archive.groupedBy(editions.groupings()), request, editions, rules);
    }

    /** The same with editions let out otherwise. */
    IssuePlan with(PublicationRules others) {
        return new IssuePlan(archive, request, editions, others);
    }

    /** Where the issue stands, or is to stand as far as it is public. */
    private IssueFolder open(LocalDate asAt) {
        return request.knownOn()
                .map(day -> IssueFolder.knownOn(output(), asAt, day))
                .orElseGet(() -> new IssueFolder(output(), asAt));
    }

    Path output() {
        return request.places().output();
    }

    /**
     * Where the newest making of the issue stands: beside, while it is held back and an earlier one is public. One beside
     * that was let out since is a remainder.
     */
    IssueFolder folder(LocalDate asAt) {
        IssueFolder beside = IssueFolder.heldBeside(output(), asAt);
        Optional<String> open = Manifest.read(open(asAt).place()).map(Manifest::identity);
        boolean waits = Manifest.read(beside.place())
                .filter(held -> !open.equals(Optional.of(held.identity())))
                .isPresent();
        return waits && request.knownOn().isEmpty() ? beside : open(asAt);
    }

    /** Where a recall finds the issue: what readers have goes first, whatever waits to take its place. */
    IssueFolder folderToRecall(LocalDate asAt) {
        IssueFolder open = new IssueFolder(output(), asAt);
        boolean stands = Manifest.read(open.place())
                .filter(manifest -> manifest.briefings().stream()
                        .anyMatch(one -> !manifest.publication(one.edition()).isRecalled()))
                .isPresent();
        return stands ? open : folder(asAt);
    }

    Optional<Manifest> current(LocalDate asAt) {
        return Manifest.read(folder(asAt).place());
    }

    /**
     * Where an issue is put that is let out so far. An issue held to what was known on a day has a folder of its own and
     * replaces nothing; neither does one that holds back what readers have, or what was recalled.
     */
    IssueFolder target(LocalDate asAt, SortedMap<String, Publication> publications) {
        boolean wouldHide = Manifest.read(open(asAt).place())
                .filter(standing -> standing.briefings().stream()
                        .map(Manifest.Briefing::edition)
                        .anyMatch(edition -> !standing.publication(edition).isHeld()
                                && publications
                                        .getOrDefault(edition, Publication.OPEN)
                                        .isHeld()))
                .isPresent();
        return wouldHide && request.knownOn().isEmpty() ? IssueFolder.heldBeside(output(), asAt) : open(asAt);
    }

    /** What waited beside has been let out, or overtaken, once the issue is made in its own place. */
    void clearAwayBeside(IssueFolder made, LocalDate asAt) {
        if (made.place().equals(new IssueFolder(output(), asAt).place())) {
            IssueFolder.heldBeside(output(), asAt).withdraw();
        }
    }

    /** What the package says of the programme, with the theme's marking. */
    Profile profile() {
        return archive.input().profile().marked(editions.theme().marking());
    }

    /** Puts the site round what anybody may see. */
    void writeSite() {
        SitePublication.write(this, Optional.empty());
    }

    /** The same, after an issue was made of a position: a site of the same exports need not compute it again. */
    void writeSite(AsAtPosition made) {
        SitePublication.write(this, Optional.of(made));
    }

    /** The organisations that an issue's editions are made for. */
    Set<Scope> organisations(LocalDate asAt, AsAtPosition position) {
        Briefings briefings = new Briefings(position.schedule(), position.promises());
        return BriefingOrder.all(editions.sound(), editions(asAt), briefings).stream()
                .map(order -> order.subject().scope())
                .filter(scope -> scope.kind() == Scope.Kind.ORGANISATION)
                .collect(Collectors.toSet());
    }

    /** How far each edition is let out; one that is simply public is left out. */
    SortedMap<String, Publication> publications(LocalDate asAt) {
        return rules.of(this, asAt);
    }

    /**
     * The editions an issue is to have; none named means all. Where some are asked for and the issue stands with others,
     * it keeps those: all are made from the same exports.
     */
    NavigableSet<String> editions(LocalDate asAt) {
        NavigableSet<String> wanted = new TreeSet<>(request.editions());
        Optional<NavigableSet<String>> standing = current(asAt).map(IssuePlan::editionsOf);
        if (wanted.isEmpty() || standing.filter(NavigableSet::isEmpty).isPresent()) {
            return new TreeSet<>();
        }
        standing.ifPresent(wanted::addAll);
        return wanted;
    }

    /** An embargo that would end before it begins is a slip. */
    void checkEmbargo(Instant now) {
        ZoneId zone = archive.input().profile().zone();
        request.dates()
                .embargo()
                .filter(until -> !Embargo.until(until, zone).moment().isAfter(now))
                .ifPresent(until -> {
                    throw new WrongRequest(
                            "--embargo",
                            until.toString(),
                            "it is past; in " + zone + " it is "
                                    + now.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES));
                });
    }

    /** The day of issue that a command gives an edition: of the issue and the editions that were asked for, no others. */
    Optional<LocalDate> dayOfIssue(LocalDate asAt, String edition) {
        return request.dates()
                .issued()
                .filter(day -> request.asAt().or(archive.positions()::newest).equals(Optional.of(asAt)))
                .filter(day ->
                        request.editions().isEmpty() || request.editions().contains(edition));
    }

    /** An issue cannot be issued before the day it speaks of, nor while its embargo stands. */
    void checkDayOfIssue(LocalDate asAt) {
        for (Map.Entry<String, Publication> entry : publications(asAt).entrySet()) {
            Optional<LocalDate> day = dayOfIssue(asAt, entry.getKey());
            day.filter(asAt::isAfter).ifPresent(early -> {
                throw new WrongRequest(
                        "--issued", early.toString(), "it is before " + asAt + ", the day the issue speaks of");
            });
            entry.getValue()
                    .embargo()
                    .filter(embargo -> day.filter(embargo.day()::isAfter).isPresent())
                    .ifPresent(embargo -> {
                        throw new WrongRequest(
                                "--issued",
                                day.orElseThrow().toString(),
                                entry.getKey() + " is embargoed until " + embargo.words() + "; give that day or a later"
                                        + " one");
                    });
        }
    }

    /** What readers have cannot be put under an embargo any more. */
    void refuseEmbargoOfWhatIsOut(LocalDate asAt) {
        request.dates()
                .embargo()
                .filter(until -> current(asAt)
                        .filter(manifest -> manifest.isPublic() && restsOn(manifest))
                        .isPresent())
                .ifPresent(until -> {
                    throw new WrongRequest(
                            "--embargo",
                            until.toString(),
                            "the issue of " + asAt + " is public already; recall takes an issue back");
                });
    }

    /** The editions a manifest says it was limited to; none named means all. */
    static NavigableSet<String> editionsOf(Manifest manifest) {
        return new TreeSet<>(
                Arrays.stream(manifest.settings().getOrDefault(EDITIONS, "").split(","))
                        .filter(id -> !id.isEmpty())
                        .toList());
    }

    SortedMap<String, String> settings(LocalDate asAt) {
        SortedMap<String, String> settings = new TreeMap<>();
        settings.put(EDITIONS, String.join(",", editions(asAt)));
        settings.put(KNOWN_ON, request.knownOn().map(Object::toString).orElse(""));
        return settings;
    }

    /** What the bytes of an issue depend on, as one digest. */
    String identity(LocalDate asAt) {
        return Digest.of(asAt + "\n" + archive.positions().inputs(asAt, request.knownOn()) + "\n" + editions.files()
                + "\n" + settings(asAt) + "\n" + ProductVersions.all());
    }

    /** True where an issue rests on the exports, templates and program there are now; who is mailed does not matter. */
    boolean restsOn(Manifest manifest) {
        return hasInputsOf(manifest)
                && manifest.templates().equals(editions.files())
                && manifest.settings().equals(settings(manifest.asAt()))
                && manifest.versions().equals(ProductVersions.all());
    }

    private boolean hasInputsOf(Manifest manifest) {
        Set<String> readers = archive.input().recipientFiles();
        return without(readers, manifest.inputs())
                .equals(without(readers, archive.positions().inputs(manifest.asAt(), request.knownOn())));
    }

    private static List<FileDigest> without(Set<String> names, List<FileDigest> files) {
        return files.stream().filter(file -> !names.contains(file.file())).toList();
    }

    /** True where the issue in place is the one that would be made, and whole; a recalled one stays while its exports do. */
    boolean stands(LocalDate asAt) {
        return current(asAt)
                .filter(manifest -> manifest.isRecalled() ? hasInputsOf(manifest) : isAsItWouldBe(manifest))
                .filter(folder(asAt)::isWhole)
                .isPresent();
    }

    private boolean isAsItWouldBe(Manifest manifest) {
        return manifest.identity().equals(identity(manifest.asAt()))
                && manifest.publications().equals(publications(manifest.asAt()));
    }
}
