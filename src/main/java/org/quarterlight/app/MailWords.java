package org.quarterlight.app;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.quarterlight.briefing.Briefings;
import org.quarterlight.briefing.ShortForm;
import org.quarterlight.document.Block;
import org.quarterlight.document.Document;
import org.quarterlight.issue.Manifest;
import org.quarterlight.mail.ShortForms;
import org.quarterlight.programme.Profile;
import org.quarterlight.schedule.RefusedRows;
import org.quarterlight.table.MailChanges;
import org.quarterlight.table.Since;
import org.quarterlight.template.TemplateProblem;
import org.quarterlight.template.TemplateResult;
import org.quarterlight.wording.Subject;
import org.quarterlight.workspace.AsAtPosition;
import org.quarterlight.workspace.PastFigures;

/** What mail says of briefings: their documents, made again from the same account, in short. Each is made once. */
final class MailWords implements ShortForms {
    private final AsAtPosition account;
    private final Profile profile;
    private final PastFigures past;
    private final Briefings briefings;
    private final Map<String, BriefingOrder> orders = new HashMap<>();
    private final Map<String, ShortForm> made = new HashMap<>();

    MailWords(IssuePlan plan, AsAtPosition account) {
        this.account = account;
        this.profile = plan.profile();
        this.past = new PastFigures(plan.archive(), Optional.empty());
        this.briefings = new Briefings(account.schedule(), account.promises(), past, account.revisions());
        BriefingOrder.all(plan.editions().sound(), new TreeSet<>(), briefings)
                .forEach(order -> orders.put(order.path(), order));
    }

    @Override
    public String programme() {
        return profile.title();
    }

    @Override
    public String marking() {
        return profile.marking();
    }

    @Override
    public String refused() {
        RefusedRows refused = RefusedRows.of(account.schedule());
        return refused.isNone() ? "" : refused.sentence();
    }

    @Override
    public ShortForm of(Manifest.Briefing briefing) {
        return made.computeIfAbsent(briefing.file(), path -> make(order(path)));
    }

    private BriefingOrder order(String path) {
        return Optional.ofNullable(orders.get(path))
                .orElseThrow(() ->
                        new IllegalStateException("The issue in place has a briefing no template makes: " + path));
    }

    private ShortForm make(BriefingOrder order) {
        return switch (briefings.make(order.template(), order.subject())) {
            case TemplateResult.Made<Document>(Document document) ->
                ShortForm.of(document, order.subject(), account.schedule());
            case TemplateResult.Refused<Document>(List<TemplateProblem> problems) ->
                throw new IllegalStateException("A briefing in place cannot be made again: " + problems.getFirst());
        };
    }

    @Override
    public List<Block> changes(List<Manifest.Briefing> mailed, Optional<LocalDate> lastMail) {
        List<Subject> subjects = mailed.stream()
                .map(briefing -> order(briefing.file()).subject())
                .distinct()
                .toList();
        Since since = lastMail.<Since>map(day -> new Since.LastMail(day, past.apply(day)))
                .orElseGet(Since.PreviousExport::new);
        return new MailChanges(account.schedule(), subjects).blocks(since);
    }
}
