package org.quarterlight.html;

import org.quarterlight.document.Colour;
import org.quarterlight.document.HouseStyle;

/** A theme's colours as style rules; in the dark and where they must be they are mixed with white until they can be read. */
final class ThemeStyle {
    /** The lighter of the two grounds of the dark page. */
    private static final Colour DARK = new Colour(0x22272D);

    private ThemeStyle() {}

    /** Blank where the style is the usual one, whose colours the style sheet has. */
    static String of(HouseStyle house) {
        if (house.heading().equals(HouseStyle.USUAL.heading()) && house.accent().equals(HouseStyle.USUAL.accent())) {
            return "";
        }
        return rule(house.heading(), house.accent()) + "@media (prefers-color-scheme: dark) {\n"
                + rule(house.heading().lightenedFor(DARK), house.accent().lightenedFor(DARK)) + "}\n@media print {\n"
                + rule(house.heading(), house.accent()) + "}\n";
    }

    private static String rule(Colour heading, Colour accent) {
        return ":root { --link: " + heading.hex() + "; --accent: " + accent.hex() + "; }\n";
    }
}
