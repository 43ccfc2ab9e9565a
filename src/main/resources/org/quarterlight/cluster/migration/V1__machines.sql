-- What is to be done and when, kept by db-scheduler: nights, mail that waits, and work that is handed out.
CREATE TABLE IF NOT EXISTS scheduled_tasks (
    task_name VARCHAR(100) NOT NULL,
    task_instance VARCHAR(200) NOT NULL,
    task_data ${bytes},
    execution_time TIMESTAMP WITH TIME ZONE NOT NULL,
    picked BOOLEAN NOT NULL,
    picked_by VARCHAR(400),
    last_success TIMESTAMP WITH TIME ZONE,
    last_failure TIMESTAMP WITH TIME ZONE,
    consecutive_failures INTEGER,
    last_heartbeat TIMESTAMP WITH TIME ZONE,
    version BIGINT NOT NULL,
    priority SMALLINT,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX IF NOT EXISTS scheduled_tasks_due ON scheduled_tasks (execution_time);
CREATE INDEX IF NOT EXISTS scheduled_tasks_beat ON scheduled_tasks (last_heartbeat);

-- Who may write: one holder of each lease; its token grows by one whenever another takes it.
CREATE TABLE IF NOT EXISTS lease (
    name VARCHAR(64) PRIMARY KEY,
    holder VARCHAR(400) NOT NULL,
    token BIGINT NOT NULL,
    released BOOLEAN NOT NULL,
    taken TIMESTAMP WITH TIME ZONE NOT NULL,
    beat TIMESTAMP WITH TIME ZONE NOT NULL       -- the last sign of life, by the database's clock
);

-- Work handed out by a run and what came of it.
CREATE TABLE IF NOT EXISTS shared_work (
    work VARCHAR(64) NOT NULL,                   -- digest of all that the result depends on
    task VARCHAR(200) NOT NULL,
    request VARCHAR(100000) NOT NULL,
    state VARCHAR(16) NOT NULL,                  -- waiting, taken, done or failed
    tries INTEGER NOT NULL,
    worker VARCHAR(400),
    begun TIMESTAMP WITH TIME ZONE,
    ended TIMESTAMP WITH TIME ZONE,
    sha256 VARCHAR(64),                          -- of the part that was made
    content ${bytes},                            -- the part, where no folder is shared
    problem VARCHAR(100000),
    PRIMARY KEY (work, task)
);

-- The workers, by their last sign of life.
CREATE TABLE IF NOT EXISTS worker (
    name VARCHAR(400) PRIMARY KEY,
    version VARCHAR(64) NOT NULL,
    work VARCHAR(64) NOT NULL,                   -- what it could do, as in shared_work
    doing VARCHAR(1000) NOT NULL,
    done BIGINT NOT NULL,
    beat TIMESTAMP WITH TIME ZONE NOT NULL
);
