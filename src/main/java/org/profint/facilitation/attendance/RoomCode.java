package org.profint.facilitation.attendance;

import io.nayuki.qrcodegen.QrCode;
import org.profint.house.Site;

/**
 * The letters that let people into a room, as they are shown: read out, to be typed, and as a picture.
 *
 * @param shortAddress what people type who have no camera: the server's name and the short address
 */
public record RoomCode(AttendanceView.Code code, String shortAddress, QrCode qr) {

    static RoomCode of(AttendanceView.Code code, Site site) {
        return new RoomCode(
                code,
                site.at("/join").replaceFirst("^https?://", ""),
                QrCode.encodeText(site.at("/join?code=" + code.text()), QrCode.Ecc.MEDIUM));
    }

    /** With a margin of four on each side. */
    public int size() {
        return qr.size + 8;
    }

    /** The dark squares, as the path of a picture. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < qr.size; y++) {
            for (int x = 0; x < qr.size; x++) {
                if (qr.getModule(x, y)) {
                    path.append('M').append(x).append(',').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
