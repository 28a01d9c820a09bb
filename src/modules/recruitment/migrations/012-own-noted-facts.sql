-- What was noted of somebody is theirs to take away.
CREATE POLICY own_goes ON recruitment.noted_fact FOR DELETE TO alongside_web USING (person = app.person());
