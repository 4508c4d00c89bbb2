package org.profint.recognition.badge;

import java.math.BigInteger;
import java.util.Arrays;

/** Bytes as letters and figures that are not taken for one another: how Data Integrity writes keys and signatures. */
final class Base58 {

    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());
    /** Longer than any key or signature: a text of a million letters is not worth the arithmetic. */
    private static final int LONGEST = 200;

    private Base58() {}

    static String encode(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        BigInteger rest = new BigInteger(1, bytes);
        while (rest.signum() > 0) {
            BigInteger[] parts = rest.divideAndRemainder(BASE);
            out.append(ALPHABET.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        for (int at = 0; at < bytes.length && bytes[at] == 0; at++) {
            out.append(ALPHABET.charAt(0));
        }
        return out.reverse().toString();
    }

    /** @throws IllegalArgumentException when it is none */
    static byte[] decode(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("too long");
        }
        BigInteger number = BigInteger.ZERO;
        for (char letter : text.toCharArray()) {
            int value = ALPHABET.indexOf(letter);
            if (value < 0) {
                throw new IllegalArgumentException("not base58");
            }
            number = number.multiply(BASE).add(BigInteger.valueOf(value));
        }
        int zeros = 0;
        while (zeros < text.length() && text.charAt(zeros) == ALPHABET.charAt(0)) {
            zeros++;
        }
        byte[] bytes = number.toByteArray();
        byte[] plain =
                number.signum() == 0 ? new byte[0] : bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        byte[] all = new byte[zeros + plain.length];
        System.arraycopy(plain, 0, all, zeros, plain.length);
        return all;
    }
}
