/** The text of a CSV file as records: bytes become characters, characters become cells, each with its line. */
@NullMarked
package org.quarterlight.csv;

import org.jspecify.annotations.NullMarked;
