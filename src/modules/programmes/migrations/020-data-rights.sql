-- Somebody’s own record shows them what is theirs.
GRANT SELECT ON programmes.programme, programmes.state_change, programmes.settings TO alongside_web;
