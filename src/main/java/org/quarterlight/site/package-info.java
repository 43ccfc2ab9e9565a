/** The pages round the issues: the list of all issues, a page a figure and a plan, the search and the feed. */
@NullMarked
package org.quarterlight.site;

import org.jspecify.annotations.NullMarked;
