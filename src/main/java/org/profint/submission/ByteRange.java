package org.profint.submission;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which bytes of a file are asked for (RFC 9110, 14): one range; several at once are answered with the whole. */
record ByteRange(long from, long length, boolean isPart) {

    /** Asks for what is not there. */
    static final ByteRange NONE = new ByteRange(-1, 0, true);

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    static ByteRange of(String header, long all) {
        Matcher asked = ONE.matcher(header == null ? "" : header.strip());
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return new ByteRange(0, all, false);
        }
        if (asked.group(1).isEmpty()) {
            long last = Math.min(all, Long.parseLong(asked.group(2)));
            return last == 0 ? NONE : new ByteRange(all - last, last, true);
        }
        long from = Long.parseLong(asked.group(1));
        long to = asked.group(2).isEmpty() ? all - 1 : Math.min(all - 1, Long.parseLong(asked.group(2)));
        return from >= all || to < from ? NONE : new ByteRange(from, to - from + 1, true);
    }

    String of(long all) {
        return "bytes " + from + "-" + (from + length - 1) + "/" + all;
    }
}
