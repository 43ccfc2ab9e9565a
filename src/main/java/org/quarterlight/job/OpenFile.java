package org.quarterlight.job;

import org.quarterlight.plan.FileReport;
import org.quarterlight.store.FileReading;

/**
 * A file that is open, whose items are told on to the store in their order.
 *
 * @param <T> what is told on at a time
 */
interface OpenFile<T> {
    /** Tells of what stands before the first item. */
    void begin(FileReading store);

    void add(T item, FileReading store);

    /** What was understood of the file, once all its items were added. */
    FileReport report();
}
