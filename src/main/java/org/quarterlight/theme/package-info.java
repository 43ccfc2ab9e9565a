/** What {@code theme.yaml} says for all editions of a templates folder: logo, colours, marking and clearance. */
@NullMarked
package org.quarterlight.theme;

import org.jspecify.annotations.NullMarked;
