-- Somebody’s own record shows them what is theirs.
GRANT SELECT ON learning.training TO alongside_web;
