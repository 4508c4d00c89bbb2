package org.profint.submission;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people and their enemies send them, made here: none is kept in the project. */
public final class SomeFiles {

    /** What a camera would write, and nobody may find afterwards. */
    public static final String PLACE = "48.8566N 2.3522E";

    private static final int COLOUR = 0x3355AA;

    private SomeFiles() {}

    public static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] pdf() {
        return text("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
    }

    public static byte[] picture(String way, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            picture.setRGB(x, x % height, COLOUR);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, way, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A photo that lies on its side and says where it was taken, with a film behind its end. */
    public static byte[] photo(int orientation) {
        byte[] plain = picture("jpg", 40, 30);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(segment(0xE1, exif(orientation)));
        out.writeBytes(segment(0xE1, text("http://ns.adobe.com/xap/1.0/\0" + PLACE)));
        out.writeBytes(segment(0xED, text("Photoshop 3.0\0" + PLACE)));
        out.writeBytes(segment(0xFE, text(PLACE)));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(text("ftypmp42" + PLACE));
        return out.toByteArray();
    }

    private static byte[] segment(int code, byte[] body) {
        return ByteBuffer.allocate(body.length + 4)
                .put((byte) 0xFF)
                .put((byte) code)
                .putShort((short) (body.length + 2))
                .put(body)
                .array();
    }

    /** As a little-endian camera writes it: the way up, and a place. */
    private static byte[] exif(int orientation) {
        byte[] place = text(PLACE);
        return ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + place.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(text("Exif\0\0"))
                .put(text("II"))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x010F)
                .putShort((short) 2)
                .putInt(place.length)
                .putInt(38)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putInt(orientation)
                .putInt(0)
                .put(place)
                .array();
    }

    /** A PNG that says where it was drawn. */
    public static byte[] png(int width, int height) {
        byte[] plain = picture("png", 20, 20);
        ByteBuffer.wrap(plain).putInt(16, width).putInt(20, height);
        CRC32 crc = new CRC32();
        crc.update(plain, 12, 17);
        ByteBuffer.wrap(plain).putInt(29, (int) crc.getValue());
        byte[] words = text("Comment\0" + PLACE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 33);
        out.writeBytes(ByteBuffer.allocate(words.length + 12)
                .putInt(words.length)
                .put(text("tEXt"))
                .put(words)
                .putInt(0)
                .array());
        out.write(plain, 33, plain.length - 33);
        out.writeBytes(text(PLACE));
        return out.toByteArray();
    }

    /** The chunks of a WebP with EXIF; there is nothing to see in it. */
    public static byte[] webp() {
        byte[] exif = text(PLACE);
        ByteBuffer body = ByteBuffer.allocate(4 + 18 + 8 + 10 + 8 + exif.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(text("WEBPVP8X"))
                .putInt(10)
                .putInt(0x08)
                .put(new byte[] {99, 0, 0, 49, 0, 0})
                .put(text("VP8L"))
                .putInt(10)
                .put(new byte[] {0x2F, 99, 0x40, 0x0C, 0, 0, 0, 0, 0, 0})
                .put(text("EXIF"))
                .putInt(exif.length)
                .put(exif);
        return ByteBuffer.allocate(8 + body.capacity())
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(text("RIFF"))
                .putInt(body.capacity())
                .put(body.array())
                .array();
    }

    /** @param pairs of names and words */
    public static byte[] zip(String... pairs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int at = 0; at < pairs.length; at += 2) {
                zip.putNextEntry(new ZipEntry(pairs[at]));
                zip.write(text(pairs[at + 1]));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public static final String WORD = "<Types><Override ContentType=\"application/"
            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    public static byte[] docx() {
        return zip("[Content_Types].xml", WORD, "word/document.xml", "<w:document/>");
    }

    /** With a program in it, under the name that programs have there. */
    public static byte[] docm() {
        return zip("[Content_Types].xml", WORD, "word/vbaProject.bin", "Sub AutoOpen()");
    }

    public static byte[] odt() {
        return zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<office:document-content/>");
    }

    /** A document of some hundred kilobytes that unpacks to more than is taken. */
    public static byte[] bomb() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(text(WORD));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (long written = 0; written <= OfficeLook.MOST_INFLATED; written += zeros.length) {
                zip.write(zeros);
            }
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** More entries than a document ever has. */
    public static byte[] crowd() {
        String[] pairs = new String[2 * (OfficeLook.MOST_ENTRIES + 1)];
        for (int at = 0; at < pairs.length; at += 2) {
            pairs[at] = "word/" + at;
            pairs[at + 1] = "";
        }
        return zip(pairs);
    }

    public static byte[] svg() {
        return text(
                "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
    }

    /** What every scanner takes for a virus, in two halves, so that none stumbles over this source. */
    public static byte[] eicar() {
        return text("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");
    }
}
