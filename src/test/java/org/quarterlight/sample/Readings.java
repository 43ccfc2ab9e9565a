package org.quarterlight.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.*;
import java.time.*;
import java.time.format.*;
import java.util.*;
import java.util.regex.*;
import org.apache.commons.csv.*;
import org.quarterlight.dates.*;
import org.quarterlight.plan.*;
import org.quarterlight.programme.*;
import org.quarterlight.schedule.*;

@SuppressWarnings("all")
final class Readings {
    static final DateTimeFormatter D = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    static StatedDate date(String t) {
        if (new DateReader(DateFormats.of(List.of("%d %B %Y", "%Y-%m-%d"))).read(t) instanceof DateReading.Stated(StatedDate d)) return d;
        throw new IllegalStateException(t);
    }
    static List<CSVRecord> rows(String f) throws Exception { try (var p = CSVParser.parse(Path.of("input/" + f), UTF_8, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) { return p.getRecords(); } }
    static Line ln(CSVRecord r) { return new Line("x", "x", r.getRecordNumber()+1); }
    static Programme programme() throws Exception {
        List<Contract> c = new ArrayList<>(); List<Service> s = new ArrayList<>(); List<OpenProblem> o = new ArrayList<>(); List<Statement> st = new ArrayList<>();
        for (var r : rows("contracts.csv")) c.add(new Contract(LocalDate.parse(r.get("as_at_date")), r.get("region"), r.get("supplier"), Contract.Status.valueOf(r.get("status").toUpperCase(Locale.ROOT).replace(' ','_')), date(r.get("start_date")), date(r.get("end_date")), r.get("value"), r.get("price_agreed").isEmpty()? Contract.PriceAgreed.NOT_GIVEN : Contract.PriceAgreed.valueOf(r.get("price_agreed").toUpperCase(Locale.ROOT)), r.get("note"), r.get("source_ref"), ln(r)));
        for (var r : rows("services.csv")) s.add(new Service(LocalDate.parse(r.get("as_at_date")), r.get("as_at_date"), r.get("part"), r.get("measure"), r.get("value"), r.get("unit"), r.get("note"), r.get("source_ref"), ln(r)));
        for (var r : rows("issues.csv")) o.add(new OpenProblem(LocalDate.parse(r.get("as_at_date")), new Organisation(r.get("organisation_code"), r.get("organisation"), ""), date(r.get("opened")), date(r.get("closed")), r.get("severity"), r.get("summary"), r.get("source_ref"), ln(r)));
        for (var r : rows("statements.csv")) st.add(new Statement(LocalDate.parse(r.get("date")), r.get("reference"), r.get("figure"), r.get("scope"), r.get("value"), r.get("note"), ln(r)));
        return new Programme(List.of(), c, s, o, st, List.of());
    }
    static Reading at(LocalDate asAt) {
        try {
        List<Export> exports = new ArrayList<>();
        Map<PlanKey, List<PlanVersion>> v = new TreeMap<>();
        for (Path f : Files.list(Path.of("input/plans")).sorted().toList()) {
            String n = f.getFileName().toString();
            LocalDate d = LocalDate.parse(n.substring(n.length()-14, n.length()-4));
            if (d.isAfter(asAt)) continue;
            @SuppressWarnings("resource") var p = CSVParser.parse(f, UTF_8, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get());
            String src = "";
            for (var r : p) {
                src = r.get("region");
                PlanKey k = new PlanKey(src, r.get("plan_id"));
                String st = r.get("stage").toUpperCase(Locale.ROOT).replace(' ','_'), ds = r.get("date_status").toUpperCase(Locale.ROOT).replace(' ','_');
                v.computeIfAbsent(k, x -> new ArrayList<>()).add(new PlanVersion(k, d, new Line(n, n, r.getRecordNumber()+1), new Organisation(r.get("organisation_code"), r.get("organisation"), ""), r.get("region"),
                    new Deployment(r.get("product"), r.get("release"), r.get("scope"), r.get("supplier")), st.isEmpty()? Stage.NOT_GIVEN : Stage.valueOf(st),
                    new PlanDates(date(r.get("planned_date")), date(r.get("baseline_date")), date(r.get("actual_date")), ds.isEmpty()? DateStatus.NOT_GIVEN : DateStatus.valueOf(ds)),
                    new Remarks("", r.get("reason"), r.get("commentary"), r.get("early_adopter"), r.get("open_issues"), "", r.get("source_ref"), new TreeMap<>())));
            }
            exports.add(new Export(src, d, n, n, Instant.EPOCH));
        }
        List<PlanHistory> h = v.entrySet().stream().map(e -> new PlanHistory(e.getKey(), e.getValue().stream().sorted(Comparator.comparing(PlanVersion::asAt)).toList(), new TreeSet<>())).toList();
        return new Reading(asAt, exports, h, List.of(), List.of(), programme());
        } catch (Exception e) { throw new IllegalStateException(e); }
    }
    static Schedule schedule(LocalDate d) { return Scheduling.schedule(at(d)); }
}
