/** A briefing: a template, a subject and a schedule, made into a document. */
@NullMarked
package org.quarterlight.briefing;

import org.jspecify.annotations.NullMarked;
