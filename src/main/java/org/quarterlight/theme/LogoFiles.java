package org.quarterlight.theme;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.quarterlight.document.Colour;
import org.quarterlight.document.Logo;

/** Reads a logo: a PNG as it is, an SVG drawn large enough for print; neither can reach anything outside its own file. */
final class LogoFiles {
    /** It is in every page. */
    private static final int MOST_BYTES = 100_000;

    private static final int MOST_PIXELS = 2_000;
    /** What WCAG asks of a picture that carries meaning. */
    private static final double VISIBLE = 3;

    private static final int ONE_IN = 200;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private LogoFiles() {}

    /** A file of the folder itself. */
    static Path within(Path folder, String name) throws LogoRefused {
        if (name.contains("/") || name.contains("\\") || name.startsWith(".")) {
            throw new LogoRefused("does not lie in the templates folder", "put it there and write its name alone");
        }
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new LogoRefused("is not there", "put it beside theme.yaml");
        }
        return file;
    }

    static Logo read(Path file, String words) throws LogoRefused {
        byte[] bytes = bytes(file);
        boolean isPng = Arrays.equals(PNG, Arrays.copyOf(bytes, PNG.length));
        if (!isPng && !file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            throw new LogoRefused("is neither SVG nor PNG", "save it as one of them");
        }
        BufferedImage picture = onWhite(isPng ? png(bytes) : SvgLogo.draw(bytes));
        if (!isVisible(picture)) {
            throw new LogoRefused(
                    "can hardly be seen on white paper: less than one in " + ONE_IN
                            + " of its points has a contrast of 3 to 1",
                    "take a darker version of it");
        }
        String address = "data:image/" + (isPng ? "png" : "svg+xml") + ";base64,"
                + Base64.getEncoder().encodeToString(bytes);
        return new Logo(words, address, picture.getWidth(), picture.getHeight(), pixels(picture));
    }

    private static byte[] bytes(Path file) throws LogoRefused {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new LogoRefused(
                        "has " + Files.size(file) + " bytes",
                        "it is in every page, so it may have " + MOST_BYTES + "; make it smaller");
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new LogoRefused("cannot be read", "check its permissions");
        }
    }

    /** The size is read before the picture, so that a small file cannot ask for gigabytes. */
    private static BufferedImage png(byte[] bytes) throws LogoRefused {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > MOST_PIXELS || height > MOST_PIXELS) {
                throw new LogoRefused(
                        "is " + width + " by " + height + " points",
                        "it may be " + MOST_PIXELS + " wide and high; 600 wide is enough");
            }
            return reader.read(0);
        } catch (IOException | RuntimeException broken) {
            throw new LogoRefused("is no whole PNG", "save it anew");
        }
    }

    private static BufferedImage onWhite(BufferedImage given) {
        BufferedImage paper = new BufferedImage(given.getWidth(), given.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = paper.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        canvas.drawImage(given, 0, 0, null);
        canvas.dispose();
        return paper;
    }

    private static boolean isVisible(BufferedImage picture) {
        long seen = Arrays.stream(points(picture))
                .filter(point -> new Colour(point & 0xFFFFFF).contrast(Colour.WHITE) >= VISIBLE)
                .count();
        return seen * ONE_IN >= (long) picture.getWidth() * picture.getHeight();
    }

    private static int[] points(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static byte[] pixels(BufferedImage picture) {
        int[] points = points(picture);
        byte[] bytes = new byte[points.length * 3];
        for (int i = 0; i < points.length; i++) {
            bytes[3 * i] = (byte) (points[i] >> 16);
            bytes[3 * i + 1] = (byte) (points[i] >> 8);
            bytes[3 * i + 2] = (byte) points[i];
        }
        return deflated(bytes);
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] out = new byte[bytes.length + 64];
            int length = 0;
            while (!deflater.finished()) {
                length += deflater.deflate(out, length, out.length - length);
                out = deflater.finished() ? out : Arrays.copyOf(out, 2 * out.length);
            }
            return Arrays.copyOf(out, length);
        } finally {
            deflater.end();
        }
    }
}
