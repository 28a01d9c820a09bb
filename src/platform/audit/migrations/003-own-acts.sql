-- An act is entered in the name of whoever acts, and of nobody else; what the service does, the worker enters.
DROP POLICY entered ON audit.entry;
CREATE POLICY entered ON audit.entry FOR INSERT TO alongside_web WITH CHECK (by_person = app.person());
CREATE POLICY entered_for_the_service ON audit.entry FOR INSERT TO alongside_worker WITH CHECK (true);
-- What whoever runs the service does with a command is entered in nobody's name.
CREATE POLICY entered_by_command ON audit.entry FOR INSERT TO CURRENT_USER WITH CHECK (by_person IS NULL);
