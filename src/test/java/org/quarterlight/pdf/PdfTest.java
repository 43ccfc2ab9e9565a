package org.quarterlight.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.quarterlight.document.Document;
import org.quarterlight.layout.Layout;
import org.quarterlight.layout.SampleDocuments;

class PdfTest {
    private static final List<Attachment> DATA = List.of(new Attachment(
            "schedule.csv",
            "text/csv",
            "plan,state\nA,live\n".getBytes(StandardCharsets.UTF_8),
            "The schedule, a row per plan",
            Attachment.Relationship.DATA,
            LocalDate.of(2008, 10, 30)));

    @TestFactory
    Stream<DynamicTest> passesEveryCheck() {
        return Stream.of("allBlocks", "hostile", "onePage", "longDocument")
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    byte[] pdf = Pdf.write(Layout.of(document(name)), DATA);
                    keep(name, pdf);
                    assertThat(PdfChecks.faults(pdf)).isEmpty();
                }));
    }

    private static Document document(String name) {
        return switch (name) {
            case "allBlocks" -> SampleDocuments.allBlocks();
            case "hostile" -> SampleDocuments.hostile();
            case "onePage" -> SampleDocuments.onePage();
            default -> SampleDocuments.longDocument();
        };
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "briefings"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }

    @Test
    void writesTheSameBytesOnAnyThreadInAnyLocaleAndZone() {
        byte[] first = Pdf.write(Layout.of(SampleDocuments.allBlocks()), DATA);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            List<byte[]> others = IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(i -> Pdf.write(Layout.of(SampleDocuments.allBlocks()), DATA))
                    .toList();
            assertThat(others).allSatisfy(other -> assertThat(other).isEqualTo(first));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
