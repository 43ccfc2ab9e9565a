package org.quarterlight.job;

import java.util.function.Function;

/** What a file is read as: its rows one by one, and then once its end, with which the file becomes complete. */
sealed interface FileItem<T> {
    record Row<T>(T value) implements FileItem<T> {}

    record End<T>() implements FileItem<T> {}

    default <R> FileItem<R> map(Function<T, R> reading) {
        return switch (this) {
            case Row<T>(T value) -> new Row<>(reading.apply(value));
            case End<T>() -> new End<>();
        };
    }
}
