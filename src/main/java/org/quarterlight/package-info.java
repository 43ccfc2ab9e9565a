/** Quarterlight reads exports of rollout plans, computes three-month forward schedules and writes briefings. */
@NullMarked
package org.quarterlight;

import org.jspecify.annotations.NullMarked;
