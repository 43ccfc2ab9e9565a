package org.quarterlight.briefing;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A list that is made when someone first looks into it, as most templates ask for few of the lists they could have. */
final class ListWhenAsked<T> extends AbstractList<T> {
    private final Supplier<List<T>> making;
    private @Nullable List<T> made;

    ListWhenAsked(Supplier<List<T>> making) {
        this.making = making;
    }

    @Override
    public T get(int index) {
        return made().get(index);
    }

    @Override
    public int size() {
        return made().size();
    }

    private List<T> made() {
        List<T> list = made;
        if (list == null) {
            list = making.get();
            made = list;
        }
        return list;
    }
}
