package org.quarterlight.job;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads a list that is known only once its step begins. */
final class OrderReader<T> implements ItemStreamReader<T> {
    private final Supplier<List<T>> orders;
    private Iterator<T> left = Collections.emptyIterator();

    OrderReader(Supplier<List<T>> orders) {
        this.orders = orders;
    }

    @Override
    public void open(ExecutionContext context) {
        left = orders.get().iterator();
    }

    @Override
    public @Nullable T read() {
        return left.hasNext() ? left.next() : null;
    }
}
