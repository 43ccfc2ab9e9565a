package org.quarterlight.pdf;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterlight.chart.DrawnMark;
import org.quarterlight.chart.DrawnMark.Paint;
import org.quarterlight.chart.DrawnMark.Point;
import org.quarterlight.chart.DrawnMark.Stroke;
import org.quarterlight.chart.Hue;
import org.quarterlight.document.HouseStyle;
import org.quarterlight.font.Typeface;
import org.quarterlight.layout.Page;

/** Paints marks on one page; their heights run down from the top edge, the page's run up from the bottom edge. */
final class PagePainter {
    /** How far the handles of a quarter circle stand from its ends, as a share of the radius. */
    private static final double HANDLE = 0.5523;

    private static final long HEIGHT = hundredths(Page.HEIGHT);
    private static final Map<Hue, String> USUAL = new EnumMap<>(Hue.class);

    static {
        for (Hue hue : Hue.values()) {
            USUAL.put(hue, colour(hue.rgb()));
        }
    }

    private final PdfBuffer ink;
    private final EmbeddedFonts founts;
    private final Map<Hue, String> colours;
    private @Nullable Hue fill;
    private @Nullable Stroke stroke;
    private @Nullable EmbeddedFont fount;
    private double size;
    private boolean inText;
    /** Where the last line of text began, in hundredths of a point. */
    private long lineX;

    private long lineY;

    PagePainter(PdfBuffer ink, EmbeddedFonts founts, Map<Hue, String> colours) {
        this.ink = ink;
        this.founts = founts;
        this.colours = colours;
        ink.put("1 j\n");
    }

    /** How PDF writes each hue in a house style. */
    static Map<Hue, String> colours(HouseStyle style) {
        Map<Hue, String> colours = new EnumMap<>(USUAL);
        colours.put(Hue.HEADING, colour(style.heading().rgb()));
        colours.put(Hue.ACCENT, colour(style.accent().rgb()));
        return colours;
    }

    private static String colour(int rgb) {
        return String.format(
                Locale.ROOT, "%.3g %.3g %.3g ", (rgb >> 16) / 255.0, (rgb >> 8 & 0xFF) / 255.0, (rgb & 0xFF) / 255.0);
    }

    /** Marks of furniture, which is no part of the text. */
    void furniture(List<DrawnMark> marks) {
        ink.put("/Artifact BMC\n");
        marks.forEach(this::paint);
        endText();
        ink.put("EMC\n");
    }

    /** A piece of the text. Pieces of nothing but text share a text object, which marked content may not overlap. */
    void piece(String tag, int number, List<DrawnMark> marks) {
        boolean onlyText = isText(marks);
        if (onlyText) {
            beginText();
        } else {
            endText();
        }
        ink.put("/").put(tag).put("<</MCID ").whole(number).put(">>BDC\n");
        marks.forEach(this::paint);
        if (!onlyText) {
            endText();
        }
        ink.put("EMC\n");
    }

    private static boolean isText(List<DrawnMark> marks) {
        for (DrawnMark mark : marks) {
            if (!(mark instanceof DrawnMark.Label)) {
                return false;
            }
        }
        return true;
    }

    void finish() {
        endText();
    }

    private void paint(DrawnMark mark) {
        switch (mark) {
            case DrawnMark.Label label -> label(label);
            case DrawnMark.Line(List<Point> points, Stroke line) -> {
                use(line);
                trace(points);
                ink.put("S\n");
            }
            case DrawnMark.Rect(double x, double y, double width, double height, Paint paint) -> {
                use(paint);
                at(x, y + height).number(width).number(height).put("re");
                finish(paint);
            }
            case DrawnMark.Circle(double x, double y, double radius, Paint paint) -> {
                use(paint);
                circle(x, y, radius);
                finish(paint);
            }
            case DrawnMark.Polygon(List<Point> corners, Paint paint) -> {
                use(paint);
                trace(corners);
                ink.put("h");
                finish(paint);
            }
            case DrawnMark.LogoPlace place -> logo(place);
        }
    }

    /** The picture is a unit square, stretched over its place. */
    private void logo(DrawnMark.LogoPlace place) {
        endText();
        ink.put("q ").number(place.width()).put("0 0 ").number(place.height());
        at(place.x(), place.y() + place.height()).put("cm /" + LogoPicture.NAME + " Do Q\n");
    }

    private void label(DrawnMark.Label label) {
        use(label.hue());
        beginText();
        move(hundredths(label.x() - before(label)), HEIGHT - hundredths(label.y()));
        if (label.size() != size) {
            fount = null;
            size = label.size();
        }
        show(label.text(), founts.of(label.face()));
    }

    /** Moves by the distance from the last line: shorter than a place, and in hundredths nothing adds up. */
    private void move(long x, long y) {
        ink.hundredths(x - lineX).put(" ").hundredths(y - lineY).put(" Td");
        lineX = x;
        lineY = y;
    }

    private void show(String given, FontLetters letters) {
        String text = letters.admit(given);
        int from = 0;
        while (from < text.length()) {
            int number = letters.place(text.charAt(from)) >> 8;
            use(letters.fount(number));
            ink.put("(");
            int to = from;
            while (to < text.length() && letters.place(text.charAt(to)) >> 8 == number) {
                ink.write(letters.place(text.charAt(to)));
                to++;
            }
            ink.put(")Tj\n");
            from = to;
        }
    }

    private void use(EmbeddedFont wanted) {
        if (wanted != fount) {
            ink.put("/").put(wanted.name()).put(" ").number(size).put("Tf");
            fount = wanted;
        }
    }

    private static double before(DrawnMark.Label label) {
        return switch (label.anchor()) {
            case START -> 0;
            case MIDDLE -> Typeface.of(label.face()).width(label.text(), label.size()) / 2;
            case END -> Typeface.of(label.face()).width(label.text(), label.size());
        };
    }

    private void beginText() {
        if (!inText) {
            ink.put("BT\n");
            inText = true;
            lineX = 0;
            lineY = 0;
        }
    }

    private void endText() {
        if (inText) {
            ink.put("ET\n");
            inText = false;
        }
    }

    private void trace(List<Point> points) {
        at(points.getFirst().x(), points.getFirst().y()).put("m ");
        for (int i = 1; i < points.size(); i++) {
            at(points.get(i).x(), points.get(i).y()).put("l ");
        }
    }

    private void circle(double x, double y, double radius) {
        double handle = radius * HANDLE;
        at(x + radius, y).put("m ");
        curve(x + radius, y - handle, x + handle, y - radius, x, y - radius);
        curve(x - handle, y - radius, x - radius, y - handle, x - radius, y);
        curve(x - radius, y + handle, x - handle, y + radius, x, y + radius);
        curve(x + handle, y + radius, x + radius, y + handle, x + radius, y);
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        at(x1, y1);
        at(x2, y2);
        at(x3, y3).put("c ");
    }

    private PdfBuffer at(double x, double y) {
        return ink.number(x).number(Page.HEIGHT - y);
    }

    private void finish(Paint paint) {
        if (paint.fill() != null && paint.outline() != null) {
            ink.put(" B\n");
        } else if (paint.fill() != null) {
            ink.put(" f\n");
        } else if (paint.outline() != null) {
            ink.put(" S\n");
        } else {
            ink.put(" n\n");
        }
    }

    /** Colours and widths are set before a path is begun: between its corners and its painting PDF allows nothing else. */
    private void use(Paint paint) {
        endText();
        if (paint.fill() != null) {
            use(paint.fill());
        }
        if (paint.outline() != null) {
            use(paint.outline());
        }
    }

    private void use(Hue hue) {
        if (hue != fill) {
            ink.put(colours.getOrDefault(hue, "")).put("rg\n");
            fill = hue;
        }
    }

    private void use(Stroke line) {
        endText();
        if (!line.equals(stroke)) {
            ink.put(colours.getOrDefault(line.hue(), "")).put("RG ");
            ink.number(line.width()).put("w [");
            line.dash().forEach(ink::number);
            ink.put("]0 d\n");
            stroke = line;
        }
    }

    private static long hundredths(double points) {
        return Math.round(points * 100);
    }
}
