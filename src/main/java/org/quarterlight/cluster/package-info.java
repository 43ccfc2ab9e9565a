/** Several machines on one database: who may write, who does what, and when it is due; its tables are made by Flyway. */
@NullMarked
package org.quarterlight.cluster;

import org.jspecify.annotations.NullMarked;
