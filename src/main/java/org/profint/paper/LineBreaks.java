package org.profint.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a line may end: after a blank, a hyphen or a stroke, and never after the apostrophe of “l’équipe”. */
final class LineBreaks implements FSTextBreaker {

    private static final int NO_MORE = -1;
    private static final Pattern PLACE =
            Pattern.compile("(?<=[ \\n])(?=[^ \\n])|(?<=\\p{L}-)(?=\\p{L})|(?<=\\p{L}/)(?=\\p{L})");

    private Matcher places = PLACE.matcher("");
    private int length;
    private boolean atEnd;

    @Override
    public void setText(String text) {
        places = PLACE.matcher(text);
        length = text.length();
        atEnd = false;
    }

    /** As a {@link java.text.BreakIterator}: the end of the text is the last place. */
    @Override
    public int next() {
        if (!atEnd && places.find()) {
            return places.start();
        }
        int last = atEnd ? NO_MORE : length;
        atEnd = true;
        return last;
    }
}
