package org.quarterlight;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import javax.management.NotificationEmitter;

/**
 * Keeps the memory of the process near what it holds. What has lived for a while Java keeps until there is no more memory
 * to be had, though most of it is done with: it would rather take more of the machine's than look. Here it is made to
 * look each time so much more has gathered, and gives back what it finds.
 */
final class HeapKeeper {
    /** Bytes that may gather before the first look; most runs never have so many. */
    private static final long LEAST = 160L << 20;

    /** By how much what is held may grow between two looks: a look takes time by what is held. */
    private static final double GROWTH = 1.33;

    private final MemoryPoolMXBean kept;

    private HeapKeeper(MemoryPoolMXBean kept) {
        this.kept = kept;
    }

    /** Begins to watch, where Java tells how much it has kept. */
    static void begin() {
        ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
                .forEach(pool -> new HeapKeeper(pool).watch());
    }

    private void watch() {
        NotificationEmitter memory = (NotificationEmitter) ManagementFactory.getMemoryMXBean();
        memory.addNotificationListener(
                (told, none) -> look(),
                told -> told.getType().equals(MemoryNotificationInfo.MEMORY_THRESHOLD_EXCEEDED),
                null);
        kept.setUsageThreshold(LEAST);
    }

    private void look() {
        System.gc();
        kept.setUsageThreshold(Math.max(LEAST, (long) (GROWTH * kept.getUsage().getUsed())));
    }
}
