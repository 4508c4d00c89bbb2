package org.profint.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.profint.submission.SomeFiles.WORD;
import static org.profint.submission.SomeFiles.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.profint.house.Problem;

/** What files are, whatever their names say; and which are not taken, each with its own sentence. */
class LookingTest {

    @TempDir
    private Path folder;

    private FileType look(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve("it");
        Files.write(file, bytes);
        return Looking.look(file, FileName.of(name));
    }

    private void refuses(String why, String name, byte[] bytes) {
        assertThatThrownBy(() -> look(name, bytes))
                .as(name)
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        each -> assertThat(each.fields()).containsEntry("file", "submission.refused." + why));
    }

    private byte[] cleaned(FileType type, byte[] bytes) throws IOException {
        Path from = Files.write(folder.resolve("from"), bytes);
        Path to = folder.resolve("to");
        Pictures.clean(type, from, to);
        return Files.readAllBytes(to);
    }

    @Test
    void a_file_is_what_its_bytes_say() throws IOException {
        assertThat(look("photo.png", SomeFiles.picture("jpg", 9, 9))).isEqualTo(FileType.JPEG);
        assertThat(look("photo.jpg", SomeFiles.picture("png", 9, 9))).isEqualTo(FileType.PNG);
        assertThat(look("x", SomeFiles.webp())).isEqualTo(FileType.WEBP);
        assertThat(look("facture.exe", SomeFiles.pdf())).isEqualTo(FileType.PDF);
        assertThat(look("a.zip", SomeFiles.docx())).isEqualTo(FileType.DOCX);
        assertThat(look("a.docx", SomeFiles.odt())).isEqualTo(FileType.ODT);
        assertThat(look("liste.csv", text("nom;ville\nA;B\n"))).isEqualTo(FileType.CSV);
        assertThat(look("notes", text("MZ est aussi le début d’un mot"))).isEqualTo(FileType.TXT);
        assertThat(look("vieux.txt", "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(FileType.TXT);
    }

    @Test
    void what_runs_or_hides_something_is_refused_under_any_name() {
        refuses("empty", "a.pdf", new byte[0]);
        refuses("executable", "a.pdf", new byte[] {'M', 'Z', 0, 1, 2});
        refuses("executable", "a.jpg", new byte[] {0x7F, 'E', 'L', 'F', 0});
        refuses("script", "a.txt", text("#!/bin/sh\nrm -rf /"));
        refuses("script", "a.js", text("alert(1)"));
        refuses("svg", "a.png", SomeFiles.svg());
        refuses("svg", "a.txt", text("\uFEFF  <svg onload=alert(1)>"));
        refuses("markup", "a.txt", text("<!DOCTYPE html><p>"));
        refuses("markup", "a.csv", text("a;b\n<script>alert(1)</script>"));
        refuses("archive", "a.docx", SomeFiles.zip("a.txt", "x"));
        refuses("archive", "a.pdf", new byte[] {0x1F, (byte) 0x8B, 8, 0});
        refuses("old-office", "a.doc", new byte[] {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        });
        refuses("macros", "a.docx", SomeFiles.docm());
        refuses("phone-picture", "a.jpg", text("\0\0\0\u0018ftypheic\0\0\0\0"));
        refuses("unknown", "a.txt", new byte[] {1, 2, 3, 0});
    }

    @Test
    void a_document_that_grows_without_measure_is_refused_and_so_is_one_with_two_lists() throws IOException {
        byte[] bomb = SomeFiles.bomb();
        assertThat(bomb.length).isLessThan(1_000_000);
        refuses("bomb", "a.docx", bomb);
        refuses("bomb", "a.docx", SomeFiles.crowd());
        byte[] cut = SomeFiles.docx();
        refuses("broken", "a.docx", Arrays.copyOf(cut, cut.length - 30));
        byte[] whole = SomeFiles.zip("[Content_Types].xml", SomeFiles.WORD, "word/document.xml", noise());
        refuses("broken", "a.docx", Arrays.copyOf(whole, whole.length / 2));
        refuses("broken", "a.docx", Arrays.copyOf(cut, cut.length / 2));
        byte[] odt = SomeFiles.odt();
        refuses("broken", "a.odt", Arrays.copyOf(odt, odt.length / 2));
        // The list at the end names another entry than there is: programs that read it would see a macro.
        String twoFaced = new String(SomeFiles.docx(), StandardCharsets.ISO_8859_1);
        int last = twoFaced.lastIndexOf("word/document.xml");
        byte[] bytes = (twoFaced.substring(0, last) + "word/documenx.xml" + twoFaced.substring(last + 17))
                .getBytes(StandardCharsets.ISO_8859_1);
        refuses("broken", "a.docx", bytes);
    }

    /** Words that nothing makes much shorter. */
    private static String noise() {
        StringBuilder words = new StringBuilder();
        new Random(7).ints(20_000, 'a', 'z').forEach(each -> words.append((char) each));
        return words.toString();
    }

    @Test
    void a_document_that_brings_something_to_run_is_refused_however_it_hides_it() {
        String types = "[Content_Types].xml";
        String template = "<Relationships><Relationship Type=\"http://x/attachedTemplate\" Target=\"http://x/a.dotm\""
                + " TargetMode=\"External\"/></Relationships>";
        refuses("macros", "a.docx", SomeFiles.zip(types, WORD, "word/_rels/settings.xml.rels", template));
        String numbered = template.replace("attachedT", "attached&#84;");
        refuses("macros", "a.docx", SomeFiles.zip(types, WORD, "word/_rels/settings.xml.rels", numbered));
        refuses("macros", "a.docx", SomeFiles.zip(types, WORD, "word/embeddings/oleObject1.bin", "x"));
        refuses("macros", "a.xlsx", SomeFiles.zip(types, WORD, "xl/macrosheets/sheet1.xml", "x"));
        String hidden = WORD.replace("</Types>", "<Override ContentType=\"x.macro&#69;nabled.x\"/></Types>");
        refuses("broken", "a.docx", SomeFiles.zip(types, hidden, "word/document.xml", "x"));
        String longer = WORD + " ".repeat(1_000_000) + "macroEnabled";
        refuses("broken", "a.docx", SomeFiles.zip(types, longer, "word/document.xml", "x"));
    }

    @Test
    void a_photo_keeps_its_points_and_its_way_up_and_loses_its_place() throws IOException {
        byte[] photo = SomeFiles.photo(6);
        byte[] clean = cleaned(FileType.JPEG, photo);
        assertThat(latin(photo)).contains(SomeFiles.PLACE);
        assertThat(latin(clean)).doesNotContain(SomeFiles.PLACE, "ftyp", "adobe", "Photoshop");
        assertThat(clean.length).isLessThan(photo.length);
        BufferedImage before = ImageIO.read(new ByteArrayInputStream(photo));
        BufferedImage after = ImageIO.read(new ByteArrayInputStream(clean));
        for (int x = 0; x < before.getWidth(); x++) {
            assertThat(after.getRGB(x, x % 30)).isEqualTo(before.getRGB(x, x % 30));
        }
        int exif = latin(clean).indexOf("Exif\0\0");
        assertThat(exif).isPositive();
        assertThat(Orientation.of(Arrays.copyOfRange(clean, exif, clean.length)))
                .isEqualTo(6);
        assertThat(latin(cleaned(FileType.JPEG, SomeFiles.photo(1)))).doesNotContain("Exif");
    }

    @Test
    void png_and_webp_lose_what_is_written_beside_the_points() throws IOException {
        byte[] png = cleaned(FileType.PNG, SomeFiles.png(20, 20));
        assertThat(latin(png)).doesNotContain(SomeFiles.PLACE);
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(20);
        byte[] webp = cleaned(FileType.WEBP, SomeFiles.webp());
        assertThat(latin(webp)).doesNotContain(SomeFiles.PLACE, "EXIF").contains("VP8X", "VP8L");
        assertThat(webp[20]).isZero();
        assertThat(webp[4] & 0xFF).isEqualTo(webp.length - 8);
    }

    @Test
    void a_picture_of_too_many_points_or_none_is_refused() {
        assertThatThrownBy(() -> cleaned(FileType.PNG, SomeFiles.png(100_000, 100_000)))
                .hasMessageContaining("pixels");
        byte[] half = Arrays.copyOf(SomeFiles.png(20, 20), 50);
        assertThatThrownBy(() -> cleaned(FileType.PNG, half)).hasMessageContaining("broken");
        assertThatThrownBy(() -> cleaned(FileType.JPEG, text("\u00ff"))).hasMessageContaining("broken");
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_name_is_never_a_path_and_ends_as_the_file_is() {
        assertThat(FileName.of("../../etc/passwd").toString()).isEqualTo("passwd");
        assertThat(FileName.of("C:\\Users\\a\\plan.pdf").toString()).isEqualTo("plan.pdf");
        assertThat(FileName.of("fac\u202Efdp.exe\0").toString()).isEqualTo("facfdp.exe");
        assertThat(FileName.of("a\r\nSet-Cookie: x.txt").toString()).isEqualTo("aSet-Cookie_ x.txt");
        assertThat(FileName.of("...").toString()).isEqualTo("file");
        assertThat(FileName.of(null).being(FileType.PDF).toString()).isEqualTo("file.pdf");
        assertThat(FileName.of("é".repeat(4000) + ".png").toString()).hasSize(124);
        assertThat(FileName.of("photo.jpeg").being(FileType.JPEG).toString()).isEqualTo("photo.jpeg");
        assertThat(FileName.of("photo.png").being(FileType.JPEG).toString()).isEqualTo("photo.jpg");
    }

    @Test
    void a_part_of_a_file_is_asked_for_by_its_bytes() {
        assertThat(ByteRange.of(null, 10)).isEqualTo(new ByteRange(0, 10, false));
        assertThat(ByteRange.of("bytes=2-4", 10)).isEqualTo(new ByteRange(2, 3, true));
        assertThat(ByteRange.of("bytes=8-", 10)).isEqualTo(new ByteRange(8, 2, true));
        assertThat(ByteRange.of("bytes=-3", 10)).isEqualTo(new ByteRange(7, 3, true));
        assertThat(ByteRange.of("bytes=10-", 10)).isEqualTo(ByteRange.NONE);
        assertThat(ByteRange.of("bytes=0-1,4-5", 10).isPart()).isFalse();
        assertThat(Attachment.disposition("plan d’été\".pdf"))
                .isEqualTo(
                        "attachment; filename=\"plan d__t__.pdf\"; filename*=UTF-8''plan%20d%E2%80%99%C3%A9t%C3%A9%22.pdf");
    }
}
