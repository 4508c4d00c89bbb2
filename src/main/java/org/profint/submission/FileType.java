package org.profint.submission;

import java.util.List;
import java.util.Locale;

/** Kinds of files that are taken. Everything else is refused. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    TXT("text/plain", "txt", "text", "md"),
    CSV("text/csv", "csv", "tsv");

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the name of such a file ends, without the dot. */
    public String ending() {
        return endings.get(0);
    }

    boolean fits(String ending) {
        return endings.contains(ending.toLowerCase(Locale.ROOT));
    }

    /** Pictures of points, which every browser draws and none runs. */
    public boolean isPicture() {
        return this == PNG || this == JPEG || this == WEBP;
    }
}
