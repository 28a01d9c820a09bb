-- What somebody has given is on their home page, to read again.
CREATE INDEX feedback_given_by_person ON evaluation.feedback (person, given_at DESC) WHERE given_at IS NOT NULL;
