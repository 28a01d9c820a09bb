-- Matching reads what people told of themselves by who they are, and so does whoever opens their own record.
CREATE INDEX answers_by_person ON recruitment.answers (person);
