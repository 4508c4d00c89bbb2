package org.profint.paper;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a sheet looks: black on white, for any printer. */
final class Style {

    private static final String SHEET = """
            @page { size: FORMAT; margin: 14mm 16mm 18mm 16mm;
              @bottom-left { content: element(foot); width: 80%; vertical-align: top }
              @bottom-right { content: element(page); width: 20%; vertical-align: top } }
            @page wide { size: FORMAT landscape }
            .foot { position: running(foot); padding-top: 3mm; font-size: 8pt; color: #333 }
            .page { position: running(page); padding-top: 3mm; font-size: 8pt; color: #333; text-align: right }
            .here:before { content: counter(page) }
            .all:before { content: counter(pages) }
            body { font: 10.5pt/1.35 'Source Sans 3'; color: #000; margin: 0 }
            .run { width: UPRIGHT }
            .wide { page: wide; width: ON-ITS-SIDE }
            h1 { font-size: 19pt; line-height: 1.15; margin: 0 0 2mm }
            h2 { font-size: 14pt; line-height: 1.2; margin: 7mm 0 2mm; padding-top: 2mm; border-top: 1.5pt solid #000;
              page-break-after: avoid; -fs-page-break-min-height: 55mm }
            h3 { font-size: 11.5pt; line-height: 1.25; margin: 0 0 1mm; page-break-after: avoid }
            p { margin: 0 0 1.5mm }
            .purpose { font-size: 11.5pt; margin-bottom: 3mm }
            .facts { margin-bottom: 1mm }
            .minutes, .required { font-weight: normal; font-size: 9.5pt; padding-left: 1mm }
            .help, .legend { font-size: 9.5pt; page-break-after: avoid }
            .help { color: #333 }
            .under { font-weight: bold; margin-bottom: 1.5mm; page-break-after: avoid }
            .question { margin-top: 4.5mm; page-break-inside: avoid; -fs-page-break-min-height: 35mm }
            .line { height: 7.8mm; border-bottom: 0.5pt solid #666; font-size: 6pt }
            .rule { display: inline-block; width: 45mm; height: 4mm; border-bottom: 0.5pt solid #666; margin: 0 3mm 0 1.5mm }
            .who { width: 75mm }
            ul { list-style: none; margin: 0 0 1.5mm; padding: 0 }
            .boxes li { margin: 0.8mm 0; padding-left: 5.2mm; text-indent: -5.2mm }
            .box { display: inline-block; width: 3mm; height: 3mm; border: 0.8pt solid #000; margin-right: 2mm;
              vertical-align: -0.4mm; text-indent: 0 }
            table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 9.5pt; margin: 1.5mm 0 0;
              -fs-table-paginate: paginate; word-wrap: break-word }
            /* It is inherited: without these, each row would ask for as much room as its table. */
            .question * { -fs-page-break-min-height: 0 }
            .question table { -fs-page-break-min-height: 25mm }
            .question table * { -fs-page-break-min-height: 0 }
            tr { page-break-inside: avoid }
            th, td { border: 0.6pt solid #333; padding: 1.2mm 1.6mm; vertical-align: top; text-align: left }
            th { font-weight: bold; background: #eee; line-height: 1.2 }
            tbody th { background: #fff }
            .blank td, .blank tbody th { height: 7.5mm }
            .open td, .open tbody th { height: 12mm }
            .matrix thead th { height: 13mm }
            .tick { display: inline-block; padding-right: 1.5mm; font-size: 9.5pt; line-height: 1.4 }
            .glyph { font-size: 15pt; line-height: 0.6; vertical-align: -0.6mm }
            .moment { font-weight: bold; margin: 2.5mm 0 1mm; page-break-after: avoid }
            .title { font-weight: bold }
            .dots li { margin: 0.8mm 0; padding-left: 4mm; text-indent: -4mm }
            .second { font-weight: normal; font-style: italic }
            .answer { white-space: pre-wrap; word-wrap: break-word; border-left: 1.5pt solid #999; padding-left: 3mm }
            .filled .table, .filled .matrix { page-break-inside: auto }
            .filled td { white-space: pre-wrap }
            .empty { font-style: italic; color: #444 }
            """;

    private static final Pattern MEASURE = Pattern.compile("([0-9.]+)(mm|pt)");
    private static final double LARGER = 1.25;

    /** What a booklet has beside the others. */
    static final String BOOKLET = """
            .alone { page-break-before: always }
            .booklet { font-size: 9.5pt; line-height: 1.25 }
            .booklet table { font-size: 9pt; margin-top: 1mm }
            .booklet th, .booklet td { padding: 0.6mm 1.5mm }
            .booklet h2 { margin-top: 5mm }
            .alone h2 { margin-top: 0 }
            .chapter h3 { font-size: 10.5pt; margin: 3mm 0 0 }
            .said { white-space: pre-wrap }
            .pairs th { width: 30%; font-weight: bold }
            .pairs td { white-space: pre-wrap }
            """;

    /** What leaflets have besides. */
    static final String LEAFLET = """
            .leaflet h2 { -fs-page-break-min-height: 30mm }
            .leaflet h2 * { -fs-page-break-min-height: 0 }
            .leaflet h3 { margin-top: 3mm }
            .leaflet .fresh { page-break-before: always }
            .leaflet table { margin-bottom: 3mm }
            .prose p, .prose li, .leaflet p { margin-bottom: 2mm }
            .points, .prose ul, .prose ol { list-style: disc outside; margin: 1mm 0 2.5mm; padding: 0 0 0 6mm }
            ol.points, .prose ol { list-style: decimal outside }
            .points li, .prose li { margin-bottom: 1.2mm }
            .prose blockquote { margin: 0 0 2mm 5mm }
            .card { border: 1pt solid #000; border-left: 7mm solid #000; padding: 3mm 5mm; margin: 0 0 6mm;
              page-break-inside: avoid }
            .card h2 { border: 0; margin: 0 0 2mm; padding: 0 }
            .label { font-weight: bold; font-size: 11pt; margin-bottom: 1mm }
            .large { font-size: 13.5pt; line-height: 1.45 }
            .large .help { font-size: 11pt }
            .large .points li { margin-bottom: 4mm }
            .poster h1 { font-size: 11pt; font-weight: normal; margin-bottom: 6mm }
            .poster .card { border-left-width: 14mm; padding: 10mm }
            .poster .label { font-size: 24pt }
            .poster .card h2 { font-size: 40pt; margin-bottom: 8mm }
            .poster .points li { font-size: 21pt; line-height: 1.3; margin-bottom: 6mm }
            .poster .points { padding-left: 10mm }
            .certificate { font-size: 9.5pt; line-height: 1.25 }
            .certificate h1 { font-size: 22pt; margin-bottom: 3mm }
            .certificate h2 { font-size: 12pt; margin: 3.5mm 0 1mm; padding-top: 1.5mm; -fs-page-break-min-height: 0 }
            .certificate h1 + h2 { font-size: 17pt }
            .certificate .under { font-size: 12pt }
            .certificate p, .certificate .points li { margin-bottom: 0.7mm }
            .certificate .points { margin: 0.5mm 0 1mm }
            .beside { position: relative; min-height: 34mm; page-break-inside: avoid }
            .beside .words { padding-left: 40mm }
            .squares { position: absolute; left: 0; top: 0; width: 34mm; height: 34mm }
            .squares div { position: absolute; background: #000 }
            """;

    private Style() {}

    /** The breadth of what is printed is half a millimetre less than there is room: nothing is ever cut. */
    static String of(Edition.Format format) {
        return switch (format) {
            case A4 ->
                SHEET.replace("FORMAT", "A4").replace("UPRIGHT", "177.5mm").replace("ON-ITS-SIDE", "264.5mm");
            case A3 ->
                larger().replace("FORMAT", "A3").replace("UPRIGHT", "256.5mm").replace("ON-ITS-SIDE", "379.5mm");
        };
    }

    private static String larger() {
        return MEASURE.matcher(SHEET)
                .replaceAll(each -> String.format(
                        Locale.ROOT, "%.2f%s", Double.parseDouble(each.group(1)) * LARGER, each.group(2)));
    }
}
