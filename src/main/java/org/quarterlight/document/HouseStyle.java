package org.quarterlight.document;

import java.util.Optional;

/**
 * How a programme office dresses its briefings: the colour of headings, rules and links, the colour of the line that names
 * the programme, and a logo. The hues of charts are no part of it, for a state has one hue in every programme.
 */
public record HouseStyle(Colour heading, Colour accent, Optional<Logo> logo) {
    /** Where no theme says otherwise. */
    public static final HouseStyle USUAL = new HouseStyle(new Colour(0x12436D), new Colour(0x801650), Optional.empty());
}
