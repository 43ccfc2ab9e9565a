package org.quarterlight.mail;

import java.util.Optional;

/** To which addresses mail may go: sound ones, and with a server only those of the domains that are allowed. */
record AllowedReaders(MailSettings settings) {
    /** Why mail to an address is held back, where it is. */
    Optional<String> whyHeld(String address) {
        Optional<String> wrong = Addresses.problem(address)
                .or(() -> address.contains("<") ? Optional.of("give the address alone") : Optional.empty())
                .map(problem -> "\"" + Addresses.onOneLine(address) + "\" is not a mail address: " + problem);
        return wrong.or(() -> settings.hasServer() ? whyNotAllowed(address) : Optional.empty());
    }

    private Optional<String> whyNotAllowed(String address) {
        String domain = Addresses.domain(address);
        if (!settings.domains().contains(domain)) {
            return Optional.of("mail to " + domain + " is not allowed by QUARTERLIGHT_MAIL_DOMAINS");
        }
        return Addresses.namesFurtherPlace(address)
                ? Optional.of("the part of the address before " + domain
                        + " names a further place, to which a server may pass mail on; give the reader's own address")
                : Optional.empty();
    }
}
