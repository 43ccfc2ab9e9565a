-- How often a task was taken from a worker that gave no sign of life any more.
ALTER TABLE shared_work ADD COLUMN IF NOT EXISTS takeovers INTEGER DEFAULT 0 NOT NULL;
