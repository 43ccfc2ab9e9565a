package org.quarterlight.cluster;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import javax.sql.DataSource;

/** How tasks are taken here: a sign of life every five seconds, and a machine that misses four of them loses its tasks. */
final class TimedTasks {
    private static final Duration BEAT = Duration.ofSeconds(5);
    private static final int BEATS_MISSED = 4;

    private TimedTasks() {}

    static SchedulerBuilder builder(DataSource database, Machine machine, Task<?>... tasks) {
        return Scheduler.create(database, tasks)
                .schedulerName(new SchedulerName.Fixed(machine.name()))
                .serializer(new TextSerializer())
                .jdbcCustomization(
                        MachineTables.isPostgres(database)
                                ? new AutodetectJdbcCustomization(database)
                                : new DefaultJdbcCustomization(false))
                .heartbeatInterval(BEAT)
                .missedHeartbeatsLimit(BEATS_MISSED)
                .shutdownMaxWait(Duration.ofMinutes(1));
    }
}
