package org.quarterlight.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contracts drafted for real public files, where the machine has them, beside what a person takes their columns for. */
class RealDraftsTest {
    private static final Path REAL = Path.of(System.getProperty("real.data", "no-real-data"));

    /** The file, its delimiter, the records of its heading, and the roles of its columns. */
    private static final String BY_HAND = """
            gmpp/uk_2019.csv | , | [1] | product = project_name; organisation = department; rating = colour_rating; planned_date = end_date; commentary = schedule_comment; region = report_category
            gmpp/uk_2020.csv | , | [1] | plan_id = project_number; product = project_name; organisation = department; rating = colour_rating; planned_date = end_date; commentary = schedule_comment; region = report_category
            gmpp/uk_2021.csv | ; | [1] | plan_id = project_number; product = project_name; organisation = department; rating = colour_rating; planned_date = end_date; commentary = schedule_comment; region = report_category
            gc-it/gc-it-projects-2016.csv | , | [1] | plan_id = uniqueId; organisation = department; organisation_code = deptAcronym; product = projectName; planned_date = estimatedCompletionDate; as_at_date = asOfDate; source_ref = source
            gc-it/gc-it-projects-2019.csv | , | [1] | plan_id = uniqueId; organisation = department; organisation_code = deptAcronym; product = projectName; planned_date = estimatedCompletionDate; as_at_date = asOfDate; source_ref = source
            gc-it/gc-it-projects-2022.csv | , | [1] | plan_id = uniqueId; organisation = department; organisation_code = deptAcronym; product = projectName; planned_date = estimatedCompletionDate; as_at_date = asOfDate; source_ref = source
            gc-it/gc-it-projects-cumulative.csv | , | [1] | plan_id = uniqueId; organisation = department; organisation_code = deptAcronym; product = projectName; planned_date = estimatedCompletionDate; as_at_date = asOfDate; source_ref = source
            gc-it/gc-it-projects-combined.csv | , | [1] | plan_id = uniqueId; organisation = department; organisation_code = deptAcronym; product = latestProjectName; planned_date = latestEstimatedCompletionDate; baseline_date = originalEstimatedCompletionDate; stage = estimatedStatus
            pollock/csv/planning-application-aug-17.csv | , | [1] | plan_id = CASE REFERENCE; planned_date = DECISION TARGET DATE; actual_date = DECISION DATE; product = SERVICE TYPE; region = WARD
            nasty/nhs_kp90_2010-11_utf16le.csv | , | [1] |
            nasty/openprescribing_ppis_CR-only_macroman.csv | , | [1] |
            nasty/brownfield_register_cp1252.csv | , | [1] |
            nasty/brownfield_register_small_cp1252.csv | , | [1] |
            nasty/excel_pasting.csv | , | [4] |
            pollock/csv/20170320-ePC_Data-Travel-Stationery.csv | , | [3] |
            pollock/csv/April-2011-for-publication.csv | , | [1] |
            pollock/csv/Consular_cases_April_2016.csv | , | [1] |
            pollock/csv/Note_4_Staff_costs_-_Average_number_of_persons_employed_13-14.csv | , | [4] |
            pollock/csv/Sustainability_-_Water_consumption_P_56.csv | , | [2] |
            pollock/csv/Wakefield Council Procurement Card Transactions 2018-19 Q2.csv | , | [3] |
            pollock/csv/business_expenses_apr_jun_14_peter_lewis.csv | , | [3, 4] |
            pollock/csv/epcs-dwp-cmg-spend-july-2017.csv | , | [5] |
            pollock/csv/ministers-overseas-travel-jan-mar-2013.csv | , | [4] |
            pollock/csv/moj-aramis-data-march-11.csv | , | [1] |
            pollock/csv/mos-oct-dec-2014.csv | , | [2] |
            pollock/csv/permanent_secretary_and_director_general_expenses_and_hospitality_april_to_june_2012.csv | , | [4, 6] |
            """;

    @BeforeEach
    void needsTheFiles() {
        assumeTrue(Files.isDirectory(REAL), "no real files at " + REAL + "; name their folder with -Dreal.data");
    }

    @Test
    void draftsWhatAPersonWouldWriteForRealFiles() {
        List<DraftScore> scores = BY_HAND.lines().map(RealDraftsTest::score).toList();
        String told =
                String.join("\n", scores.stream().map(DraftScore::toString).toList());
        long expected =
                scores.stream().mapToLong(score -> score.expected().size()).sum();
        long drafted =
                scores.stream().mapToLong(score -> score.drafted().size()).sum();
        long found = scores.stream().mapToLong(DraftScore::found).sum();
        long wrong = scores.stream().mapToLong(score -> score.wrong().size()).sum();
        assertThat(scores).as(told).allMatch(DraftScore::hasLayout);
        assertThat(found * 100).as(told).isGreaterThanOrEqualTo(80 * expected);
        assertThat(wrong * 100).as(told).isLessThanOrEqualTo(5 * drafted);
    }

    private static DraftScore score(String byHand) {
        String[] parts = byHand.split(" \\| ?", -1);
        Path file = REAL.resolve(parts[0]);
        DraftedFiles looked = new DraftedFiles(REAL);
        looked.look(file);
        DraftedFile drafted = looked.files().getFirst();
        List<String> faults = new ArrayList<>();
        String delimiter = String.valueOf(drafted.table().layout().delimiter());
        String heading = drafted.table().layout().headingRows().toString();
        if (!delimiter.equals(parts[1])) {
            faults.add("delimiter " + delimiter);
        }
        if (!heading.equals(parts[2].strip())) {
            faults.add("heading " + heading + " instead of " + parts[2].strip());
        }
        return new DraftScore(
                parts[0], faults, roles(parts[3]), parts[3].isBlank() ? Set.of() : roles(FolderDraft.ofFile(file)));
    }

    private static Set<String> roles(FolderDraft draft) {
        return DraftScore.of("", "{}", draft.json(draft.suggestedAnswers())).drafted();
    }

    private static Set<String> roles(String text) {
        return text.isBlank() ? Set.of() : new TreeSet<>(List.of(text.strip().split("; ", -1)));
    }
}
