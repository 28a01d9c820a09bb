CREATE SCHEMA goals;
GRANT USAGE ON SCHEMA goals TO alongside_web, alongside_worker;

-- Facts: that there is a goal, since when, and what has become of it.
CREATE TABLE goals.goal (
  id uuid PRIMARY KEY,
  relationship uuid NOT NULL,
  programme uuid NOT NULL,
  made_at timestamptz NOT NULL,
  made_by uuid NOT NULL,
  UNIQUE (id, relationship, programme)
);
CREATE INDEX goal_by_relationship ON goals.goal (relationship);
CREATE TABLE goals.goal_change (
  goal uuid NOT NULL,
  relationship uuid NOT NULL,
  programme uuid NOT NULL,
  turn integer NOT NULL,
  state text NOT NULL CHECK (state IN ('open', 'reached', 'set-aside')),
  at timestamptz NOT NULL,
  by_person uuid NOT NULL,
  replaced_at timestamptz,
  PRIMARY KEY (goal, turn),
  FOREIGN KEY (goal, relationship, programme) REFERENCES goals.goal (id, relationship, programme)
);
CREATE UNIQUE INDEX one_goal_state ON goals.goal_change (goal) WHERE replaced_at IS NULL;

CREATE TABLE goals.step (
  id uuid PRIMARY KEY,
  goal uuid NOT NULL,
  relationship uuid NOT NULL,
  programme uuid NOT NULL,
  due_on date,
  added_at timestamptz NOT NULL,
  added_by uuid NOT NULL,
  UNIQUE (id, relationship, programme),
  FOREIGN KEY (goal, relationship, programme) REFERENCES goals.goal (id, relationship, programme)
);
CREATE INDEX step_by_goal ON goals.step (goal);
CREATE TABLE goals.step_change (
  step uuid NOT NULL,
  relationship uuid NOT NULL,
  programme uuid NOT NULL,
  turn integer NOT NULL,
  state text NOT NULL CHECK (state IN ('to-do', 'done')),
  at timestamptz NOT NULL,
  by_person uuid NOT NULL,
  replaced_at timestamptz,
  PRIMARY KEY (step, turn),
  FOREIGN KEY (step, relationship, programme) REFERENCES goals.step (id, relationship, programme)
);
CREATE UNIQUE INDEX one_step_state ON goals.step_change (step) WHERE replaced_at IS NULL;

-- Words, sealed under the key of the relationship.
CREATE TABLE goals.goal_text (
  goal uuid PRIMARY KEY REFERENCES goals.goal,
  relationship uuid NOT NULL,
  sealed bytea NOT NULL,
  edited_at timestamptz NOT NULL,
  edited_by uuid NOT NULL
);
CREATE TABLE goals.step_text (
  step uuid PRIMARY KEY REFERENCES goals.step,
  relationship uuid NOT NULL,
  sealed bytea NOT NULL
);

GRANT SELECT, INSERT ON goals.goal, goals.step, goals.step_text TO alongside_web;
GRANT SELECT, INSERT, UPDATE (replaced_at) ON goals.goal_change, goals.step_change TO alongside_web;
GRANT SELECT, INSERT, UPDATE (sealed, edited_at, edited_by) ON goals.goal_text TO alongside_web;
GRANT SELECT ON goals.goal, goals.goal_change, goals.step, goals.step_change TO alongside_worker;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['goal', 'goal_change', 'step', 'step_change', 'goal_text', 'step_text'] LOOP
    EXECUTE format('ALTER TABLE goals.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE goals.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY the_pair ON goals.%I TO alongside_web USING (
      relationship = ANY (ARRAY(SELECT relationships.mine())))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['goal', 'goal_change', 'step', 'step_change'] LOOP
    EXECUTE format('CREATE POLICY coordinators_count ON goals.%I FOR SELECT TO alongside_web USING (
      programme = ANY (ARRAY(SELECT relationships.coordinated())))', name);
    EXECUTE format('CREATE POLICY worker_counts ON goals.%I FOR SELECT TO alongside_worker USING (true)', name);
  END LOOP;
END
$$;

-- For the modules above: how many, and when. Facts only.
CREATE VIEW goals.progress WITH (security_invoker = true) AS
SELECT g.relationship, g.programme, count(*)::int AS goals,
  count(*) FILTER (WHERE c.state = 'reached')::int AS reached,
  min(g.made_at) AS first_made_at, max(c.at) AS last_changed_at
FROM goals.goal g JOIN goals.goal_change c ON c.goal = g.id AND c.replaced_at IS NULL
GROUP BY g.relationship, g.programme;
GRANT SELECT ON goals.progress TO alongside_web, alongside_worker;
