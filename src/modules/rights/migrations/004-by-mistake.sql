-- A request that was entered by mistake: it is closed, and it stays on record that it was none.
ALTER TABLE rights.request ADD COLUMN mistaken boolean NOT NULL DEFAULT false;
ALTER TABLE rights.request ADD CHECK (NOT mistaken OR closed_at IS NOT NULL);
GRANT UPDATE (mistaken) ON rights.request TO alongside_web;
