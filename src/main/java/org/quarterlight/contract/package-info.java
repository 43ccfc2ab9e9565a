/** The Data Package contract of an input folder: which files it names, and what their columns mean. */
@NullMarked
package org.quarterlight.contract;

import org.jspecify.annotations.NullMarked;
