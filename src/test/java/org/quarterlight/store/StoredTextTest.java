package org.quarterlight.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;

class StoredTextTest {
    @Property
    void everyTextComesBackAndIsWrittenWithoutWhatPostgresLacks(
            @ForAll @Chars({'\0', '\u2400', '0', 'a', '\ud83d', '\ude80', '\uffff'}) String text) {
        String stored = StoredText.stored(text);

        assertThat(StoredText.given(stored)).isEqualTo(text);
        assertThat(stored).doesNotContain("\0");
        assertThat(new String(stored.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .as("no half of a pair is left")
                .isEqualTo(stored);
    }
}
