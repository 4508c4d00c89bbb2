package org.profint.partnermap.picture;

import java.util.List;
import org.profint.house.Xml;

/**
 * The table of a picture as HTML, written in one go: a large map has a thousand cells. Each cell carries the name of its
 * column as well, for telephones, which show a row as a card.
 */
final class TableText {

    private final Picture picture;
    private final StringBuilder out = new StringBuilder(8_192);

    TableText(Picture picture) {
        this.picture = picture;
    }

    @Override
    public String toString() {
        out.append("<table class=\"said-again\"><caption class=\"unseen\">").append(Xml.escaped(picture.caption()));
        out.append("</caption><thead><tr>");
        picture.head().forEach(head -> cell("th scope=\"col\"", "th", head));
        out.append("</tr></thead><tbody>");
        picture.rows().forEach(this::row);
        return out.append("</tbody></table>").toString();
    }

    private void row(List<String> row) {
        out.append("<tr>");
        cell("th scope=\"row\"", "th", row.get(0));
        for (int at = 1; at < row.size(); at++) {
            String none = row.get(at).equals(Cells.NONE) ? " class=\"none\"" : "";
            String label = Xml.escaped(picture.head().get(at));
            cell("td" + none + " data-label=\"" + label + "\"", "td", row.get(at));
        }
        out.append("</tr>");
    }

    private void cell(String begin, String tag, String text) {
        out.append('<').append(begin).append('>').append(Xml.escaped(text));
        out.append("</").append(tag).append('>');
    }
}
