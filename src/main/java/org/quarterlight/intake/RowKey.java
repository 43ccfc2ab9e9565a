package org.quarterlight.intake;

import org.quarterlight.plan.Export;
import org.quarterlight.plan.PlanKey;

/** Which plan of which export a row speaks of, also as 128 bits, and 64 bits that stand for all its cells. */
record RowKey(Export export, PlanKey plan, long high, long low, long content) {}
