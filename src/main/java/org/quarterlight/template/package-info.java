/** A briefing's template: Markdown with front matter and expressions, read once and made into blocks from values. */
@NullMarked
package org.quarterlight.template;

import org.jspecify.annotations.NullMarked;
