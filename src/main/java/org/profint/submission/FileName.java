package org.profint.submission;

import java.text.Normalizer;

/**
 * The name of a file as data: never a path, and never a name on our disk.
 *
 * @param stem what stands before the ending; never empty
 * @param ending without the dot; empty for none
 */
record FileName(String stem, String ending) {

    private static final int LONGEST_STEM = 120;
    private static final int LONGEST_ENDING = 8;

    static FileName of(String sent) {
        String name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC)
                .replaceFirst("(?s)^.*[/\\\\]", "")
                // What steers the writing, such as U+202E, would show another ending than there is.
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\u2028\\u2029]", "")
                .replaceAll("[<>:\"|?*%]", "_")
                .replaceFirst("^[.\\s]+", "")
                .strip();
        int dot = name.lastIndexOf('.');
        boolean ends = dot > 0 && name.length() - dot - 1 <= LONGEST_ENDING && dot < name.length() - 1;
        return new FileName(stem(ends ? name.substring(0, dot) : name), ends ? name.substring(dot + 1) : "");
    }

    private static String stem(String text) {
        int most = Math.min(text.length(), LONGEST_STEM);
        int end = most < text.length() && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        String cut = text.substring(0, end).strip();
        return cut.isEmpty() ? "file" : cut;
    }

    /** The same name for what the file is: another ending where it said something else. */
    FileName being(FileType type) {
        return type.fits(ending) ? this : new FileName(stem, type.ending());
    }

    @Override
    public String toString() {
        return ending.isEmpty() ? stem : stem + "." + ending;
    }
}
