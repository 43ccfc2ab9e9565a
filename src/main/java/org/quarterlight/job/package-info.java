/** Spring Batch: the job that reads exports and the job that makes an issue, each as one flow, and their repository. */
@NullMarked
package org.quarterlight.job;

import org.jspecify.annotations.NullMarked;
