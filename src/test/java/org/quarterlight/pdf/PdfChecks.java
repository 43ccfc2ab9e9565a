package org.quarterlight.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.gf.model.GFModelParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;

/** Every check a finished PDF must pass: PDF/UA-1, PDF/A-3a, and a structure that holds together. */
public final class PdfChecks {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfChecks() {}

    /** Fails with all that is wrong with a file. */
    public static void check(byte[] pdf) {
        List<String> faults = faults(pdf);
        if (!faults.isEmpty()) {
            throw new AssertionError("The PDF is not sound:\n" + String.join("\n", faults));
        }
    }

    /** What is wrong with a file, in words; empty when nothing is. */
    public static List<String> faults(byte[] pdf) {
        List<String> faults = new ArrayList<>();
        faults.addAll(faults(pdf, PDFAFlavour.PDFUA_1));
        faults.addAll(faults(pdf, PDFAFlavour.PDFA_3_A));
        faults.addAll(TreeCheck.faults(pdf));
        return faults;
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (GFModelParser parser = GFModelParser.createModelWithFlavour(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = ValidatorFactory.createValidator(flavour, false, 0)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(assertion -> flavour + " " + assertion.getRuleId().getClause() + " "
                            + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .limit(20)
                    .toList();
        } catch (Exception e) {
            return List.of(flavour + " could not be checked: " + e);
        }
    }
}
