-- What people ask for, under names they know.

-- The exports that count: of each source and date the one received last, read whole.
DROP VIEW IF EXISTS counting_export CASCADE;
CREATE VIEW counting_export AS
SELECT e.id, e.source, e.as_at, f.path AS file, f.sha256, f.received
FROM export e
JOIN export_file f ON f.id = e.file AND f.complete
WHERE NOT EXISTS (
    SELECT 1 FROM export o
    JOIN export_file g ON g.id = o.file AND g.complete
    WHERE o.source = e.source AND o.as_at = e.as_at
    AND (g.received > f.received OR (g.received = f.received AND (g.path > f.path
        OR (g.path = f.path AND g.sha256 > f.sha256)))));

-- What every export that counts says of every plan, with the line it stands on.
DROP VIEW IF EXISTS said CASCADE;
CREATE VIEW said AS
SELECT e.source, e.as_at, v.plan_id, v.organisation_code, v.organisation_name AS organisation, v.constituency,
    v.region, v.supplier, v.product, v.release, v.scope, v.stage, v.date_status,
    v.planned_text, v.planned_from, v.planned_to, v.planned_absence,
    v.baseline_text, v.baseline_from, v.baseline_to,
    v.actual_text, v.actual_from, v.actual_to,
    v.rating, v.reason, v.remark, v.others,
    e.file, e.sha256, l.first_line + v.id - l.first_version AS line, v.plan, v.id AS version
FROM counting_export e
JOIN export_lines l ON l.export = e.id
JOIN plan_version v ON v.id >= l.first_version AND v.id < l.first_version + l.size;

-- What the newest export of each source says.
DROP VIEW IF EXISTS schedule CASCADE;
CREATE VIEW schedule AS
SELECT s.source, s.as_at, s.plan_id, s.organisation_code, s.organisation, s.constituency,
    s.region, s.supplier, s.product, s.release, s.scope, s.stage, s.date_status,
    s.planned_text, s.planned_from, s.planned_to, s.planned_absence,
    s.baseline_text, s.baseline_from, s.baseline_to,
    s.actual_text, s.actual_from, s.actual_to,
    s.rating, s.reason, s.remark, s.others, s.file, s.sha256, s.line
FROM said s
JOIN (SELECT source, MAX(as_at) AS newest FROM counting_export GROUP BY source) n
    ON n.source = s.source AND n.newest = s.as_at;

-- What a source said of a plan otherwise than the time before. A slip is in whole days, later ones positive.
DROP VIEW IF EXISTS changes CASCADE;
CREATE VIEW changes AS
SELECT s.source, s.plan_id, s.organisation_code, s.organisation, s.region, s.supplier, s.product,
    p.as_at AS previous_as_at, s.as_at,
    p.planned_text AS planned_before, s.planned_text AS planned_now,
    ${days_from}COALESCE(p.planned_to, p.planned_from)${days_to}COALESCE(s.planned_to, s.planned_from)${days} AS slip_days,
    p.stage AS stage_before, s.stage AS stage_now,
    p.supplier AS supplier_before, s.supplier AS supplier_now,
    p.file AS file_before, p.line AS line_before, s.file, s.line
FROM said s
JOIN said p ON p.source = s.source AND p.plan = s.plan AND p.version <> s.version
    AND p.as_at = (SELECT MAX(q.as_at) FROM said q WHERE q.source = s.source AND q.plan = s.plan AND q.as_at < s.as_at);

-- The figures of every issue in place.
DROP VIEW IF EXISTS figures CASCADE;
CREATE VIEW figures AS
SELECT i.as_at, i.folder AS issue, f.figure, f.scope, f.amount, f.first_day, f.last_day, f.word, f.unit,
    f.numerator, f.denominator, f.detail
FROM figure f
JOIN issue i ON i.id = f.issue;

-- Which briefings every reader was sent, or is to be sent. The briefing is of the day its message is of.
DROP VIEW IF EXISTS mailed CASCADE;
CREATE VIEW mailed AS
SELECT m.as_at, m.name AS reader, m.address, m.state, m.reason, m.first_attempt, b.edition, b.subject, b.file
FROM message m
JOIN message_briefing b ON b.message = m.id;
