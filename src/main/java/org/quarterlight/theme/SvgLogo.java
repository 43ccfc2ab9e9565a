package org.quarterlight.theme;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Draws an SVG of plain shapes; letters must be outlines, as each machine has founts of its own. */
final class SvgLogo {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> SHAPES = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "metadata",
            "style",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath");
    private static final int MOST_ELEMENTS = 5_000;
    /** Enough for a logo of 150 by 32 points in print. */
    private static final int WIDTH = 1_250;

    private static final int HEIGHT = 270;

    private SvgLogo() {}

    static BufferedImage draw(byte[] bytes) throws LogoRefused {
        checkShapes(bytes);
        SVGDocument drawing = load(bytes);
        FloatSize size = drawing == null ? null : drawing.size();
        if (drawing == null || size == null || !(size.width > 0) || !(size.height > 0)) {
            throw new LogoRefused("is no SVG that can be drawn", "give it a viewBox, such as viewBox=\"0 0 150 32\"");
        }
        double scale = Math.min(WIDTH / size.width, HEIGHT / size.height);
        int width = (int) Math.max(1, Math.round(size.width * scale));
        int height = (int) Math.max(1, Math.round(size.height * scale));
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.render((java.awt.Component) null, canvas, new ViewBox(width, height));
        canvas.dispose();
        return picture;
    }

    private static @Nullable SVGDocument load(byte[] bytes) throws LogoRefused {
        try {
            return new SVGLoader().load(new ByteArrayInputStream(bytes), null, LoaderContext.createDefault());
        } catch (RuntimeException | StackOverflowError broken) {
            throw new LogoRefused("is no SVG that can be drawn", "save it anew as plain SVG");
        }
    }

    /** Only shapes pass: nothing that loads, runs, repeats itself or rests on a machine's own founts. */
    private static void checkShapes(byte[] bytes) throws LogoRefused {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            int elements = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamReader.START_ELEMENT && ++elements > MOST_ELEMENTS) {
                    throw new LogoRefused("has more than " + MOST_ELEMENTS + " elements", "make it simpler");
                }
                check(reader, event);
            }
        } catch (XMLStreamException broken) {
            throw new LogoRefused(
                    "is not well-formed XML at line " + broken.getLocation().getLineNumber(), "save it anew");
        }
    }

    private static void check(XMLStreamReader reader, int event) throws LogoRefused {
        if (event == XMLStreamReader.START_ELEMENT) {
            if (SVG.equals(reader.getNamespaceURI()) && !SHAPES.contains(reader.getLocalName())) {
                throw new LogoRefused(
                        "has the element " + reader.getLocalName() + " at line "
                                + reader.getLocation().getLineNumber(),
                        reader.getLocalName().equals("text")
                                ? "turn its letters into outlines"
                                : "save it as plain shapes");
            }
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                boolean leads = reader.getAttributeLocalName(i).equals("href")
                        && !reader.getAttributeValue(i).startsWith("#");
                refuse(leads || loads(reader.getAttributeValue(i)), reader);
            }
        } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
            refuse(loads(reader.getText()), reader);
        }
    }

    private static void refuse(boolean loads, XMLStreamReader reader) throws LogoRefused {
        if (loads) {
            throw new LogoRefused(
                    "would load something from outside at line "
                            + reader.getLocation().getLineNumber(),
                    "a logo holds all it shows");
        }
    }

    private static boolean loads(String css) {
        String plain = css.toLowerCase(Locale.ROOT).replaceAll("[\\s\"'\\\\]", "");
        return plain.contains("@import") || plain.replace("url(#", "").contains("url(");
    }
}
