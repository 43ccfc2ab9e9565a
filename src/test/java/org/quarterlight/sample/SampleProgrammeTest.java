package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterlight.plan.FileReport;
import org.quarterlight.programme.Contract;
import org.quarterlight.programme.Contract.PriceAgreed;
import org.quarterlight.programme.Contract.Status;
import org.quarterlight.programme.Programme;
import org.quarterlight.programme.Service;

/** What surrounds the sample's plans, held against the published facts. */
class SampleProgrammeTest {
    private static final Sample SAMPLE = Sample.ofFolder(Path.of("input"));
    private static final Programme ARTICLE =
            SAMPLE.schedule(LocalDate.of(2008, 10, 28)).programme();

    @Test
    void everyRowIsReadAndNoneRejected() {
        assertThat(SAMPLE.beside().problems()).isEmpty();
        assertThat(SAMPLE.beside().reports())
                .extracting(FileReport::file, report -> report.counts().accepted())
                .containsExactlyInAnyOrder(
                        tuple("organisations.csv", 19L),
                        tuple("contracts.csv", 10L),
                        tuple("services.csv", 29L),
                        tuple("issues.csv", 5L),
                        tuple("statements.csv", 13L),
                        tuple("recipients.csv", 6L));
    }

    @Test
    void theSouthHasNoSupplierInForceAndBtIsProposedAtNoAgreedPrice() {
        List<Contract> south = ARTICLE.contracts().stream()
                .filter(contract -> contract.region().equals("South"))
                .filter(contract -> contract.asAt().equals(LocalDate.of(2008, 10, 28)))
                .toList();
        assertThat(south)
                .extracting(Contract::supplier, Contract::status, Contract::priceAgreed)
                .containsExactly(
                        tuple("Fujitsu", Status.ENDED, PriceAgreed.NOT_GIVEN),
                        tuple("BT", Status.PROPOSED, PriceAgreed.NO));
    }

    @Test
    void theProgrammeIsPutAtTwelvePointSevenBillionPounds() {
        assertThat(ARTICLE.services())
                .filteredOn(service -> service.part().equals("Programme"))
                .extracting(Service::measure, Service::value, Service::unit, Service::asAtText)
                .containsExactly(tuple("cost", "12.7", "billion pounds", "28 October 2008"));
    }

    @Test
    void aMonthCountsAsItsLastDayAndIsShownAsTheMonth() {
        assertThat(ARTICLE.services())
                .filteredOn(service -> service.part().equals("PACS"))
                .extracting(Service::asAt, Service::asAtText, Service::value)
                .containsExactly(tuple(LocalDate.of(2007, 3, 31), "March 2007", "258"));
    }

    @Test
    void allFourLiveSitesInLondonHaveProblemsAndTheRoyalFreeItsTwentyTwo() {
        assertThat(ARTICLE.problems().stream()
                        .map(problem -> problem.organisation().code())
                        .distinct())
                .containsExactlyInAnyOrder("RVL", "RGZ", "RNJ", "RAL");
        assertThat(ARTICLE.problems())
                .filteredOn(problem -> problem.summary().contains("22"))
                .extracting(problem -> problem.organisation().code())
                .containsExactly("RAL");
    }
}
