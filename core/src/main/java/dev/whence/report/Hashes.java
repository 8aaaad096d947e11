package dev.whence.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes that name things: the first bits of SHA-256 over the parts, each closed by a NUL so that none runs on. */
public final class Hashes {
    private Hashes() {}

    /** 32 hexadecimal digits. */
    public static String short128(String... parts) {
        return HexFormat.of().formatHex(sha256(parts), 0, 16);
    }

    /** 16 hexadecimal digits. */
    public static String short64(String... parts) {
        return HexFormat.of().formatHex(sha256(parts), 0, 8);
    }

    private static byte[] sha256(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
