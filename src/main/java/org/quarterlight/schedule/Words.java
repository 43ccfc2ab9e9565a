package org.quarterlight.schedule;

import java.util.Locale;

/** Names of constants as files and figure ids write them. */
final class Words {
    private Words() {}

    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
