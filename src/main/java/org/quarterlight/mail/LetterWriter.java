package org.quarterlight.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quarterlight.briefing.ShortForm;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Heading;
import org.quarterlight.document.Block.Items;
import org.quarterlight.document.Block.KeyFact;
import org.quarterlight.document.Block.KeyFacts;
import org.quarterlight.document.Block.Paragraph;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.document.FileNames;
import org.quarterlight.document.Inline;
import org.quarterlight.issue.Manifest;
import org.quarterlight.issue.Publication;
import org.quarterlight.issue.PublicationWords;
import org.quarterlight.mail.Letter.Enclosure;

/** Writes a letter: the finding, five figures, what changed, where the briefings are, and who to answer to. */
record LetterWriter(IssueToMail issue, MailSettings settings, MessageRepository ledger, ShortForms forms) {
    private static final String PDF = "pdf";

    private static final int MOST_FILES = 10;

    Letter letter(PlannedMail parcel) {
        List<ShortForm> briefs = parcel.briefings().stream().map(forms::of).toList();
        Optional<ShortForm> main = main(parcel, briefs);
        List<Enclosure> enclosures = new ArrayList<>();
        List<List<Block>> places = places(parcel, briefs, enclosures);
        String finding = main.map(ShortForm::finding)
                .orElseGet(() -> manySubjects(parcel, briefs).finding());
        List<Block> blocks = new ArrayList<>(marked(forms.marking()));
        blocks.addAll(opening(briefs.getFirst(), main, finding));
        blocks.addAll(parcel.corrects()
                .map(replaced -> correction(
                        main.map(form -> figuresOf(replaced, parcel)).orElse(List.of()),
                        main,
                        day(briefs.getFirst()) + " were made again because " + cause(parcel) + " changed. "))
                .orElseGet(() -> forms.changes(ofTheMainEdition(parcel), lastMail(parcel))));
        blocks.add(new Heading(2, text(places.size() == 1 ? "The briefing" : "The briefings"), ""));
        blocks.add(new Items(false, places));
        blocks.add(new Paragraph(Voice.NOTE, ending(parcel)));
        String subject = subject(parcel, finding, briefs.getFirst());
        return new Letter(
                subject,
                PlainText.of(blocks),
                MailHtml.of(subject, blocks),
                main.map(LetterWriter::facts).orElse(""),
                List.copyOf(enclosures));
    }

    /**
     * The briefing whose figures the mail gives: the only one of the reader's first edition, else one of the whole
     * programme. Figures of the first of many subjects would pass for those of all.
     */
    private static Optional<ShortForm> main(PlannedMail parcel, List<ShortForm> briefs) {
        if (ofTheMainEdition(parcel).size() == 1) {
            return Optional.of(briefs.getFirst());
        }
        return IntStream.range(0, briefs.size())
                .filter(n -> parcel.briefings().get(n).isOfTheWholeProgramme())
                .mapToObj(briefs::get)
                .findFirst();
    }

    private static ManySubjects manySubjects(PlannedMail parcel, List<ShortForm> briefs) {
        List<String> names = ofTheMainEdition(parcel).stream()
                .map(Manifest.Briefing::subject)
                .toList();
        return new ManySubjects(names, briefs.subList(0, names.size()));
    }

    private String subject(PlannedMail parcel, String finding, ShortForm form) {
        return beforeSubject(parcel)
                + (parcel.corrects().isPresent() ? "Corrected: " : "")
                + (forms.programme().isEmpty() ? "" : forms.programme() + ": ")
                + finding + ", " + day(form);
    }

    /** What the most guarded of the briefings says of itself. */
    private String beforeSubject(PlannedMail parcel) {
        return parcel.briefings().stream()
                .map(issue::publication)
                .filter(Publication::isHeld)
                .min(Comparator.comparing(Publication::isDraft).reversed())
                .map(PublicationWords::beforeSubject)
                .orElse("");
    }

    private List<Block> opening(ShortForm first, Optional<ShortForm> main, String finding) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, text(finding), ""));
        String name = main.map(ShortForm::name)
                .or(() -> Optional.of(forms.programme()).filter(own -> !own.isEmpty()))
                .orElse("Briefings");
        blocks.add(new Paragraph(Voice.NOTE, text(name + ", as at " + day(first))));
        main.ifPresent(form -> {
            blocks.addAll(form.lead());
            blocks.add(new KeyFacts(form.facts()));
        });
        if (!forms.refused().isEmpty()) {
            blocks.add(new Paragraph(Voice.BODY, text(forms.refused())));
        }
        return blocks;
    }

    private Optional<LocalDate> lastMail(PlannedMail parcel) {
        return ledger.lastDelivered(parcel.address(), issue.manifest().asAt());
    }

    /** A reader's other editions are told by their findings alone. */
    private static List<Manifest.Briefing> ofTheMainEdition(PlannedMail parcel) {
        String main = parcel.briefings().getFirst().edition();
        return parcel.briefings().stream()
                .filter(briefing -> briefing.edition().equals(main))
                .toList();
    }

    private static String day(ShortForm form) {
        return form.longAsAt();
    }

    /** What is different from the mail it takes the place of, as far as the five figures tell. */
    private static List<Block> correction(List<String> before, Optional<ShortForm> main, String why) {
        List<List<Block>> moved = main.stream()
                .flatMap(form -> form.facts().stream())
                .flatMap(fact -> moved(fact, before).stream())
                .map(line -> List.<Block>of(new Paragraph(Voice.BODY, text(line))))
                .toList();
        String opening = "This mail takes the place of the one you were sent before: the briefings as at " + why
                + (main.isPresent()
                        ? difference(before, moved)
                        : "The briefings below give the figures as they are now.");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, text("What this corrects"), ""));
        blocks.add(new Paragraph(Voice.BODY, text(opening)));
        if (!moved.isEmpty()) {
            blocks.add(new Items(false, moved));
        }
        return blocks;
    }

    private String cause(PlannedMail parcel) {
        boolean dated = parcel.briefings().stream()
                .anyMatch(briefing -> issue.publication(briefing).dated().isPresent());
        return dated ? "what they rest on or their day of issue" : "what they rest on";
    }

    private static String difference(List<String> before, List<List<Block>> moved) {
        if (!moved.isEmpty()) {
            return "Of the figures above, these are different:";
        }
        return before.isEmpty()
                ? "That mail gave the figures of another briefing."
                : "None of the figures above is different.";
    }

    /** The figures a message gave, where they were of the same briefing. */
    private List<String> figuresOf(String message, PlannedMail parcel) {
        String main = parcel.briefings().getFirst().file();
        boolean same = ledger.find(message)
                .filter(old -> old.briefings().getFirst().file().equals(main))
                .isPresent();
        return same ? ledger.letter(message).facts().lines().toList() : List.of();
    }

    /** The figure now and as the mail before gave it, where that was under the same label and not the same. */
    private static Optional<String> moved(KeyFact fact, List<String> before) {
        String ending = "\t" + Inline.plain(fact.label());
        return before.stream()
                .filter(line -> line.endsWith(ending))
                .map(line -> line.substring(0, line.length() - ending.length()))
                .filter(value -> !value.equals(Inline.plain(fact.value())))
                .findFirst()
                .map(value -> Inline.plain(fact.label()) + ": " + Inline.plain(fact.value()) + " now, " + value
                        + " in the mail before");
    }

    private static String facts(ShortForm main) {
        return main.facts().stream()
                .map(fact -> Inline.plain(fact.value()) + "\t" + Inline.plain(fact.label()))
                .collect(Collectors.joining("\n"));
    }

    /** One item a briefing: its name, its finding, and where it is. */
    private List<List<Block>> places(PlannedMail parcel, List<ShortForm> briefs, List<Enclosure> enclosures) {
        List<List<Block>> places = new ArrayList<>();
        long size = 0;
        for (int n = 0; n < briefs.size(); n++) {
            Manifest.Briefing briefing = parcel.briefings().get(n);
            List<Inline> words = new ArrayList<>();
            words.add(new Inline.Strong(text(briefs.get(n).name())));
            words.add(new Inline.Break());
            words.add(new Inline.Text(briefs.get(n).finding() + "."));
            words.add(new Inline.Break());
            for (String sentence :
                    PublicationWords.imprint(issue.publication(briefing)).firstPage()) {
                words.add(new Inline.Strong(text(sentence)));
                words.add(new Inline.Break());
            }
            long own = size(briefing);
            if (own > 0 && enclosures.size() < MOST_FILES && size + own <= settings.attachmentLimit()) {
                size += own;
                Enclosure enclosure = enclosure(briefing);
                enclosures.add(enclosure);
                words.add(new Inline.Text("Attached: " + enclosure.name()));
            } else {
                words.addAll(leftOut(briefing, own, enclosures.size()));
            }
            words.addAll(link(briefing));
            places.add(List.of(new Paragraph(Voice.BODY, List.copyOf(words))));
        }
        return places;
    }

    private Enclosure enclosure(Manifest.Briefing briefing) {
        String file = briefing.file() + "." + PDF;
        String digest = issue.manifest().outputs().stream()
                .filter(output -> output.file().equals(file))
                .map(Manifest.FileDigest::sha256)
                .findFirst()
                .orElseThrow();
        String name = FileNames.of(briefing.file()) + "-" + issue.manifest().asAt() + "." + PDF;
        return new Enclosure(name, file, digest);
    }

    /** Bytes of the PDF; 0 where there is none. */
    private long size(Manifest.Briefing briefing) {
        Path file = issue.folder().resolve(briefing.file() + "." + PDF);
        try {
            return briefing.formats().contains(PDF) ? Files.size(file) : 0;
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot read " + file, problem);
        }
    }

    private List<Inline> leftOut(Manifest.Briefing briefing, long size, int attached) {
        String why = size == 0
                ? "It is not made as PDF"
                : "Not attached: with it this mail would hold more than "
                        + (attached < MOST_FILES ? MailSizes.words(settings.attachmentLimit()) : MOST_FILES + " files");
        String where = settings.link().isEmpty()
                ? "; it is in the issue's folder as " + issue.manifest().asAt() + "/" + briefing.file() + "."
                        + (size == 0 ? briefing.formats().getFirst() : PDF)
                : "";
        return text(why + where);
    }

    private List<Inline> link(Manifest.Briefing briefing) {
        if (settings.link().isEmpty()) {
            return List.of();
        }
        String format = briefing.formats().contains("html")
                ? "html"
                : briefing.formats().getFirst();
        String address = settings.link() + issue.manifest().asAt() + "/" + briefing.file() + "." + format;
        return List.of(new Inline.Break(), new Inline.Link(text(address), address));
    }

    private List<Inline> ending(PlannedMail parcel) {
        String answers = Addresses.bare(settings.answersTo());
        return List.of(
                new Inline.Text("Questions and corrections: answer this mail; it goes to " + answers + "."),
                new Inline.Break(),
                new Inline.Text("You get it because " + Addresses.onOneLine(parcel.address()) + " is listed for "
                        + String.join(", ", parcel.editions())
                        + ". To stop these mails or change what you get, write to the same address."));
    }

    /** The marking as the first thing a mail says. */
    static List<Block> marked(String marking) {
        return marking.isBlank()
                ? List.of()
                : List.of(new Paragraph(Voice.BODY, List.of(new Inline.Strong(text(marking)))));
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }
}
