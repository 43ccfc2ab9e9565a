package org.quarterlight.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Mail addresses, held to the strict form, so that no cell of a CSV can become a header of a mail. */
final class Addresses {
    private Addresses() {}

    /** What is wrong with an address, with or without a name before it. */
    static Optional<String> problem(String text) {
        try {
            InternetAddress[] parsed = InternetAddress.parse(text, true);
            if (parsed.length != 1 || parsed[0].isGroup() || hasControl(text)) {
                return Optional.of("it is not one address");
            }
            parsed[0].validate();
            return Optional.empty();
        } catch (AddressException problem) {
            return Optional.of(onOneLine(String.valueOf(problem.getMessage())));
        }
    }

    /** An address with the name of its holder. */
    static InternetAddress of(String address, String name) {
        try {
            InternetAddress whole = new InternetAddress(address, true);
            if (!name.isEmpty()) {
                whole.setPersonal(onOneLine(name), StandardCharsets.UTF_8.name());
            }
            return whole;
        } catch (AddressException | UnsupportedEncodingException problem) {
            throw new IllegalStateException("An address is checked before it is used", problem);
        }
    }

    /** The address alone, without a name. */
    static String bare(String address) {
        return of(address, "").getAddress();
    }

    static String domain(String address) {
        String bare = bare(address);
        return bare.substring(bare.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * True where the part before the domain names another place: by old custom a server passes mail for
     * {@code name%other.example@domain} on to that place, whatever the domain is allowed for.
     */
    static boolean namesFurtherPlace(String address) {
        String bare = bare(address);
        return bare.substring(0, bare.lastIndexOf('@')).matches(".*[@%!:\\\\].*");
    }

    /** Text without line ends and other controls, which a header cannot hold. */
    static String onOneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+", " ").strip();
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
