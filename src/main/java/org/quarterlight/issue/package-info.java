/** An issue on disk: its data files, its manifest, and how it is put in place whole. */
@NullMarked
package org.quarterlight.issue;

import org.jspecify.annotations.NullMarked;
