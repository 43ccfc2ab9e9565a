-- Every file of exports ever read. A file counts only once it has a report; one half read counts for nothing.
CREATE TABLE export_file (
    id BIGINT PRIMARY KEY,
    path VARCHAR(32768) NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    told VARCHAR(32768) NOT NULL,          -- what the file's name says of its export
    contract VARCHAR(64) NOT NULL,         -- digest of the contract it was read by
    received BIGINT NOT NULL,              -- seconds since 1970, UTC
    report VARCHAR(10485760)
);

-- What one source said at one as-at date, in one file.
CREATE TABLE export (
    id BIGINT PRIMARY KEY,
    file BIGINT NOT NULL,
    source VARCHAR(32768) NOT NULL,
    as_at DATE NOT NULL
);
CREATE INDEX export_of_file ON export (file);

-- One row for each different thing a source ever said of a plan, however many exports repeat it.
CREATE TABLE plan_version (
    id BIGINT PRIMARY KEY,
    first_file BIGINT NOT NULL,            -- the file that said it first
    plan_key UUID NOT NULL,                -- digest of source and plan_id
    content UUID NOT NULL,                 -- digest of everything below
    source VARCHAR(32768) NOT NULL,
    plan_id VARCHAR(10485760) NOT NULL,
    organisation_code VARCHAR(10485760) NOT NULL,
    organisation_name VARCHAR(10485760) NOT NULL,
    constituency VARCHAR(10485760) NOT NULL,
    region VARCHAR(10485760) NOT NULL,
    product VARCHAR(10485760) NOT NULL,
    release VARCHAR(10485760) NOT NULL,
    scope VARCHAR(10485760) NOT NULL,
    supplier VARCHAR(10485760) NOT NULL,
    stage VARCHAR(32) NOT NULL,
    planned_text VARCHAR(10485760) NOT NULL,
    planned_from DATE,                     -- first and last day the text can mean; open ends are null
    planned_to DATE,
    planned_absence VARCHAR(32),           -- why there is no date, where there is none
    baseline_text VARCHAR(10485760) NOT NULL,
    baseline_from DATE,
    baseline_to DATE,
    baseline_absence VARCHAR(32),
    actual_text VARCHAR(10485760) NOT NULL,
    actual_from DATE,
    actual_to DATE,
    actual_absence VARCHAR(32),
    date_status VARCHAR(32) NOT NULL,
    rating VARCHAR(10485760) NOT NULL,
    reason VARCHAR(10485760) NOT NULL,
    remark VARCHAR(10485760) NOT NULL,
    early_adopter VARCHAR(10485760) NOT NULL,
    open_issues VARCHAR(10485760) NOT NULL,
    last_updated VARCHAR(10485760) NOT NULL,
    source_ref VARCHAR(10485760) NOT NULL,
    others VARCHAR(10485760) NOT NULL      -- columns without a role, a JSON object by heading
);
CREATE UNIQUE INDEX plan_version_content ON plan_version (content);
CREATE INDEX plan_version_plan ON plan_version (plan_key);

-- Which versions an export has, and on which lines: size versions from first_version on, one a line from first_line on.
CREATE TABLE export_lines (
    export BIGINT NOT NULL,
    n INTEGER NOT NULL,
    first_version BIGINT NOT NULL,
    first_line BIGINT NOT NULL,
    size INTEGER NOT NULL,
    PRIMARY KEY (export, n)
);

-- Every row that was refused.
CREATE TABLE rejected_row (
    id BIGINT PRIMARY KEY,
    file BIGINT NOT NULL,
    export BIGINT,
    source VARCHAR(32768),
    plan_id VARCHAR(10485760),
    line BIGINT NOT NULL,
    column_name VARCHAR(10485760) NOT NULL,
    code VARCHAR(64) NOT NULL,
    given VARCHAR(10485760) NOT NULL,
    hint VARCHAR(10485760) NOT NULL,
    raw VARCHAR(10485760) NOT NULL
);
CREATE INDEX rejected_row_file ON rejected_row (file);

-- Files read since a run last reported what was read, so that the next run tells of each.
CREATE TABLE unreported_file (
    path VARCHAR(32768) NOT NULL,
    sha256 VARCHAR(64) NOT NULL
);

-- How every run ended.
CREATE TABLE run (
    id VARCHAR(64) PRIMARY KEY,
    begun BIGINT NOT NULL,                 -- seconds since 1970, UTC
    ended BIGINT,
    outcome VARCHAR(16) NOT NULL,
    detail VARCHAR(10485760) NOT NULL,
    late VARCHAR(10485760) NOT NULL
);

-- What every export said of every plan, with the line it stands on; exports of half-read files are not shown.
CREATE VIEW said AS
SELECT e.source, e.as_at, f.path, f.sha256, f.received, l.first_line + v.id - l.first_version AS line,
    v.id AS version, v.plan_id, v.organisation_code, v.organisation_name, v.constituency, v.region,
    v.product, v.release, v.scope, v.supplier, v.stage,
    v.planned_text, v.planned_from, v.planned_to, v.planned_absence,
    v.baseline_text, v.baseline_from, v.baseline_to, v.baseline_absence,
    v.actual_text, v.actual_from, v.actual_to, v.actual_absence,
    v.date_status, v.rating, v.reason, v.remark, v.early_adopter, v.open_issues, v.last_updated, v.source_ref, v.others
FROM export e
JOIN export_file f ON f.id = e.file AND f.report IS NOT NULL
JOIN export_lines l ON l.export = e.id
JOIN plan_version v ON v.id BETWEEN l.first_version AND l.first_version + l.size - 1;
