-- What a person said of their post when they asked for a mentor, for figures. For other rooms' functions only.
CREATE FUNCTION recruitment.profile_of(which uuid, whom uuid) RETURNS TABLE (level text, in_post_since date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT p.level, p.in_post_since
  FROM recruitment.profile p JOIN recruitment.expression e ON e.id = p.expression
  WHERE p.programme = which AND p.person = whom AND e.role = 'mentee'
  ORDER BY e.submitted_at DESC LIMIT 1
$$;
REVOKE EXECUTE ON FUNCTION recruitment.profile_of FROM PUBLIC;
