-- Who has read what a pair wrote under its key is for the pair to see, however far above this room the text was written.
CREATE POLICY the_pair ON audit.reading FOR SELECT TO alongside_web USING (
  owner_kind = 'relationship' AND owner_id = ANY (ARRAY(SELECT relationships.mine())));
