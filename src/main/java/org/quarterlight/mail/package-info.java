/** Issues on their way to readers: who is due what, the letter, the ledger of what was sent, and the mail server. */
@NullMarked
package org.quarterlight.mail;

import org.jspecify.annotations.NullMarked;
