package org.profint.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A JPEG picture, segment by segment (ITU T.81, B.1): without EXIF, XMP, IPTC, comments, and whatever follows its end,
 * such as the film of a telephone. Colours and the way up stay.
 */
final class JpegCopy {

    private static final int MARK = 0xFF;
    private static final int BEGIN = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;

    private final InputStream in;
    private final OutputStream out;
    private long points;
    private boolean turned;

    private JpegCopy(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** @return how many points it has; 0 for a picture that does not say */
    static long copy(InputStream in, OutputStream out) throws IOException {
        Pictures.pass(in, out, 2);
        return new JpegCopy(in, out).copy();
    }

    private long copy() throws IOException {
        int code = next(in.read());
        while (code != END && code >= 0) {
            code = isAlone(code) ? alone(code) : segment(code);
        }
        mark(END);
        return points;
    }

    /** The code of the mark that begins with this byte; fill bytes may stand before it. */
    private int next(int first) throws IOException {
        if (first < 0) {
            return first;
        }
        if (first != MARK) {
            throw Refused.BROKEN.problem();
        }
        int code = in.read();
        while (code == MARK) {
            code = in.read();
        }
        return code;
    }

    private static boolean isAlone(int code) {
        return code >= 0xD0 && code <= BEGIN || code == 0x01;
    }

    private int alone(int code) throws IOException {
        mark(code);
        return next(in.read());
    }

    private int segment(int code) throws IOException {
        byte[] head = Pictures.bytes(in, 2);
        int length = (head[0] & MARK) << 8 | head[1] & MARK;
        if (length < 2) {
            throw Refused.BROKEN.problem();
        }
        byte[] body = Pictures.bytes(in, length - 2);
        if (isFrame(code) && body.length >= 5) {
            // A small one may stand before, or after, the one that is drawn.
            points = Math.max(points, (long) number(body, 1) * number(body, 3));
        }
        if (stays(code, body)) {
            write(code, body);
        } else if (code == APP1 && !turned) {
            turn(Orientation.of(body));
        }
        return code == SCAN ? scan() : next(in.read());
    }

    private static boolean isFrame(int code) {
        return code >= 0xC0 && code <= 0xCF && code != 0xC4 && code != 0xC8 && code != 0xCC;
    }

    private static boolean stays(int code, byte[] body) {
        return switch (code) {
            case APP0 -> begins(body, "JFIF\0");
            case APP2 -> begins(body, "ICC_PROFILE\0");
            case APP14 -> begins(body, "Adobe");
            case COMMENT -> false;
            default -> code < APP0 || code > APP15;
        };
    }

    private static boolean begins(byte[] body, String words) {
        return body.length >= words.length()
                && new String(body, 0, words.length(), StandardCharsets.ISO_8859_1).equals(words);
    }

    private static int number(byte[] body, int at) {
        return (body[at] & MARK) << 8 | body[at + 1] & MARK;
    }

    private void turn(int orientation) throws IOException {
        if (orientation > 1) {
            write(APP1, Orientation.segment(orientation));
            turned = true;
        }
    }

    /** The points themselves, up to the next mark that is not part of them. */
    private int scan() throws IOException {
        int each = in.read();
        while (each >= 0) {
            if (each != MARK) {
                out.write(each);
            } else {
                int code = next(each);
                if (code != 0 && (code < 0xD0 || code > 0xD7)) {
                    return code;
                }
                mark(code);
            }
            each = in.read();
        }
        return each;
    }

    private void mark(int code) throws IOException {
        out.write(MARK);
        out.write(code);
    }

    private void write(int code, byte[] body) throws IOException {
        mark(code);
        out.write(body.length + 2 >> 8);
        out.write(body.length + 2);
        out.write(body);
    }
}
