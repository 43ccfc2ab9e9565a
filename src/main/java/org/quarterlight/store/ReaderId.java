package org.quarterlight.store;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** What stands for a reader in the ledger of mail: readers are one by address, however it is cased. */
public final class ReaderId {
    private ReaderId() {}

    public static UUID of(String address) {
        return UUID.nameUUIDFromBytes(address.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }
}
