package org.quarterlight.mail;

/** Sizes in words: whole megabytes, kilobytes or bytes of 1,000 to the next. */
final class MailSizes {
    private static final long STEP = 1000;

    private MailSizes() {}

    static String words(long bytes) {
        if (bytes >= STEP * STEP && bytes % (STEP * STEP) == 0) {
            return bytes / (STEP * STEP) + " MB";
        }
        return bytes >= STEP && bytes % STEP == 0 ? bytes / STEP + " KB" : bytes + " bytes";
    }
}
