package org.profint.partnermap.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.partnermap.Gaps;
import org.profint.partnermap.LargeMap;
import org.profint.partnermap.PartnerMap;
import org.profint.partnermap.SomeMap;
import org.profint.partnermap.Wording;

/** Writes all pictures of the invented and of the large map into a folder, to be looked at. */
final class LookTool {

    private LookTool() {}

    /** @param folder the folder, and the tag of the language */
    public static void main(String... folder) throws IOException {
        Wording words = new Wording(new Texts(), Language.of(folder[1]).orElseThrow());
        Gaps.in(SomeMap.before(), SomeMap.TODAY)
                .forEach(gap -> System.out.println(gap.rule() + " " + gap.sentence(words)));
        write(Path.of(folder[0]), "some", SomeMap.before(), SomeMap.after(), words);
        write(Path.of(folder[0]), "large", LargeMap.linked(7), LargeMap.linked(5), words);
        write(Path.of(folder[0]), "full", LargeMap.linked(1), LargeMap.linked(1), words);
    }

    private static void write(Path folder, String name, PartnerMap map, PartnerMap after, Wording words)
            throws IOException {
        String styles = Files.readString(Path.of("src/main/webapp/assets/tokens.css"))
                + Files.readString(Path.of("src/main/webapp/assets/site.css"));
        for (var each : PicturesTest.pictures(map, after, words).entrySet()) {
            for (String scheme : List.of("light", "dark")) {
                String css = scheme.equals("dark")
                        ? styles.replace("@media (prefers-color-scheme: dark)", "@media all")
                        : styles;
                Files.writeString(
                        folder.resolve(name + "-" + each.getKey() + "-" + scheme + ".html"),
                        page(css.replace("light dark", scheme), each.getValue()));
            }
        }
    }

    private static String page(String css, Picture picture) {
        StringBuilder page = new StringBuilder(
                "<!doctype html><meta charset=utf-8><meta name=viewport content=width=device-width><style>" + css
                        + ".rows th,.rows td{overflow-wrap:normal}</style><main><h2>");
        page.append(picture.caption()).append("</h2><div class=scroll>").append(picture.svg());
        page.append("</div><div class=scroll><table class=rows><tr><th>");
        page.append(String.join("<th>", picture.head()));
        picture.rows().forEach(row -> page.append("<tr><td>").append(String.join("<td>", row)));
        return page.append("</table></div></main>").toString();
    }
}
