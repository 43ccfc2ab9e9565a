package org.quarterlight.mail;

import java.util.List;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.KeyFact;
import org.quarterlight.document.Inline;

/** Blocks as the HTML part of a mail: the same words as the plain text, dressed inline because mail programs read no more. */
final class MailHtml {
    private static final String BODY = "margin:0;padding:16px;background:#ffffff;color:#1d1d1d;"
            + "font-family:'Source Sans 3','Segoe UI',Arial,sans-serif;font-size:16px;line-height:1.45";
    private static final String TITLE = "margin:0 0 12px;font-size:24px;line-height:1.25;color:#12436d";
    private static final String HEADING =
            "margin:24px 0 8px;padding-top:12px;border-top:1px solid #b8b8b8;font-size:18px;line-height:1.3";
    private static final String VALUE = "padding:3px 14px 3px 0;text-align:right;vertical-align:baseline;"
            + "font-size:20px;font-weight:600;color:#12436d";
    private static final String LABEL = "padding:3px 0;vertical-align:baseline";

    private final StringBuilder out = new StringBuilder();

    private MailHtml() {}

    static String of(String title, List<Block> blocks) {
        MailHtml html = new MailHtml();
        html.out
                .append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped(title))
                .append("</title>\n</head>\n<body style=\"")
                .append(BODY)
                .append("\">\n<div style=\"max-width:640px\">\n");
        blocks.forEach(html::block);
        html.out.append("</div>\n</body>\n</html>\n");
        return html.out.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(int level, List<Inline> text, String anchor) ->
                element("h" + level, level == 1 ? TITLE : HEADING, inlines(text));
            case Block.Paragraph(Block.Voice voice, List<Inline> text) -> element("p", style(voice), inlines(text));
            case Block.Items(boolean numbered, List<List<Block>> items) -> items(items);
            case Block.KeyFacts(List<KeyFact> facts) -> facts(facts);
            case Block.Table table -> throw PlainText.left(table);
            case Block.Picture picture -> throw PlainText.left(picture);
            case Block.Contents contents -> throw PlainText.left(contents);
            case Block.NewPage page -> throw PlainText.left(page);
        }
    }

    private static String style(Block.Voice voice) {
        return switch (voice) {
            case LEAD -> "margin:0 0 14px;font-size:18px";
            case BODY -> "margin:0 0 10px";
            case CALLOUT -> "margin:0 0 14px;padding-left:12px;border-left:4px solid #12436d";
            case NOTE, SOURCE -> "margin:0 0 10px;font-size:14px;color:#4a4a4a";
        };
    }

    private void element(String name, String style, String content) {
        out.append('<').append(name);
        if (!style.isEmpty()) {
            out.append(" style=\"").append(style).append('"');
        }
        out.append('>').append(content).append("</").append(name).append(">\n");
    }

    private void items(List<List<Block>> items) {
        out.append("<ul style=\"margin:0 0 12px;padding-left:20px\">\n");
        for (List<Block> item : items) {
            StringBuilder words = new StringBuilder();
            item.forEach(block -> {
                if (block instanceof Block.Paragraph(Block.Voice voice, List<Inline> text)) {
                    words.append(inlines(text));
                }
            });
            element("li", "margin:0 0 6px", words.toString());
        }
        out.append("</ul>\n");
    }

    private void facts(List<KeyFact> facts) {
        out.append("<table role=\"presentation\" style=\"margin:0 0 14px;border-collapse:collapse\">\n");
        for (KeyFact fact : facts) {
            out.append("<tr><td style=\"")
                    .append(VALUE)
                    .append("\">")
                    .append(inlines(fact.value()))
                    .append("</td><td style=\"")
                    .append(LABEL)
                    .append("\">")
                    .append(inlines(fact.label()))
                    .append("</td></tr>\n");
        }
        out.append("</table>\n");
    }

    private static String inlines(List<Inline> inlines) {
        StringBuilder html = new StringBuilder();
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text(String text) -> html.append(escaped(text));
                case Inline.Strong(List<Inline> text) ->
                    html.append("<strong>").append(inlines(text)).append("</strong>");
                case Inline.Emphasis(List<Inline> text) ->
                    html.append("<em>").append(inlines(text)).append("</em>");
                case Inline.Link(List<Inline> text, String target, String name) ->
                    html.append("<a style=\"color:#12436d\" href=\"")
                            .append(escaped(target))
                            .append("\">")
                            .append(inlines(text))
                            .append("</a>");
                case Inline.Break() -> html.append("<br>\n");
            }
        }
        return html.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
