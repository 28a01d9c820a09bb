-- The worker matches everybody at once under the same rules; it needs the facts, and not the words they came in.
CREATE POLICY for_matching ON recruitment.noted_fact FOR SELECT TO alongside_worker USING (kind IN ('not with', 'line manages', 'leave'));
GRANT SELECT ON recruitment.noted_fact, recruitment.kept_apart, recruitment.noted_manager, recruitment.noted_leave
  TO alongside_worker;
