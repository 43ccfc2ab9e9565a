package org.quarterlight.csv;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** What a file is by its first bytes, whatever its name says; and, where it is no text, how to get a CSV file out of it. */
public enum FileKind {
    TEXT("a text", ""),
    PACKED("a gzip archive", ""),
    EXCEL("an Excel workbook (.xlsx)", "open it in Excel and choose File, Save As, CSV UTF-8, once for each sheet"),
    OLD_EXCEL(
            "an old Excel workbook (.xls)",
            "open it in Excel and choose File, Save As, CSV UTF-8, once for each sheet"),
    OPEN_DOCUMENT(
            "an OpenDocument spreadsheet (.ods)",
            "open it in LibreOffice and choose File, Save As, Text CSV, with the character set UTF-8"),
    WORD("a Word document", "copy its table into a spreadsheet and save that as CSV"),
    PROJECT(
            "a Microsoft Project file (.mpp)",
            "open it in Project and choose File, Save As, CSV, with a map of the task table"),
    PDF("a PDF", "ask whoever made it for the table as CSV; a table copied out of a PDF loses cells"),
    ZIP("a zip archive", "unpack it, and put the CSV files that are in it into the folder"),
    WEB_PAGE("a web page", "the download gave a page, often one that asks to sign in; download the file again as CSV"),
    XML("an XML file", "export the table as CSV instead"),
    BINARY("a file of other data than text", "export the table as CSV"),
    PRIMAVERA(
            "a Primavera file (.xer)",
            "open it in Primavera P6 and choose File, Export, Spreadsheet; save that as CSV"),
    JSON("a JSON file", "export the table as CSV instead");

    private static final int START = 4096;
    private static final int ENTRIES = 20;

    private final String words;
    private final String remedy;

    FileKind(String words, String remedy) {
        this.words = words;
        this.remedy = remedy;
    }

    /** As said in a sentence: "an Excel workbook (.xlsx)". */
    public String words() {
        return words;
    }

    /** What a person does to get a CSV file; empty where the file may be one. */
    public String remedy() {
        return remedy;
    }

    public boolean mayBeTable() {
        return this == TEXT || this == PACKED;
    }

    public static FileKind of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(START);
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK\003\004")) {
            return ofZip(file);
        }
        if (text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return nameOf(file).endsWith(".mpp") ? PROJECT : nameOf(file).endsWith(".doc") ? WORD : OLD_EXCEL;
        }
        if (text.startsWith("\u001F\u008B")) {
            return PACKED;
        }
        if (isBinary(start)) {
            return BINARY;
        }
        return text.startsWith("%PDF-") ? PDF : ofMarkup(text, nameOf(file));
    }

    /** Signs that no text has, but for the zeros of UTF-16, in more than one byte of fifty. */
    private static boolean isBinary(byte[] start) {
        int odd = 0;
        for (byte one : start) {
            odd += (one > 0 && one < '\t') || (one > '\r' && one < ' ') ? 1 : 0;
        }
        return odd * 50 > start.length;
    }

    private static FileKind ofMarkup(String text, String name) {
        String start = text.strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return WEB_PAGE;
        }
        if (start.startsWith("<?xml")) {
            return XML;
        }
        if (start.startsWith("ermhdr\t")) {
            return PRIMAVERA;
        }
        boolean looksLikeJson = start.startsWith("{\"") || start.startsWith("[{") || start.startsWith("{\n");
        return looksLikeJson && name.endsWith(".json") ? JSON : TEXT;
    }

    private static FileKind ofZip(Path file) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && names.size() < ENTRIES;
                    entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        } catch (ZipException | EOFException damaged) {
            return byName(file);
        }
        if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
            return EXCEL;
        }
        if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
            return WORD;
        }
        return names.contains("mimetype") && names.contains("content.xml") ? OPEN_DOCUMENT : byName(file);
    }

    /** Of a zip archive whose entries do not tell. */
    private static FileKind byName(Path file) {
        return nameOf(file).endsWith(".xlsx") ? EXCEL : nameOf(file).endsWith(".ods") ? OPEN_DOCUMENT : ZIP;
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
