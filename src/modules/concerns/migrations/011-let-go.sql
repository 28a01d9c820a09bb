-- Years after a concern was closed its words go, with its key: the worker may remove them, and see them only to do so.
GRANT SELECT, DELETE ON concerns.text TO alongside_worker;
CREATE POLICY let_go ON concerns.text TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (concern = (SELECT app.letting_go())));
