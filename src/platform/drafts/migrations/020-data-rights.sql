-- Somebody’s own record shows them what is theirs.
GRANT SELECT ON drafts.draft TO alongside_web;
CREATE POLICY own_record ON drafts.draft FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (author = (SELECT app.own_record())));

-- What is let go when its time is over.
GRANT USAGE ON SCHEMA drafts TO alongside_worker;
GRANT SELECT, DELETE ON drafts.draft TO alongside_worker;
CREATE POLICY let_go ON drafts.draft TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (author = (SELECT app.letting_go())));
