-- A page of the coordinator's list is one walk along this, whatever the states.
CREATE INDEX state_longest_first ON relationships.state_change (programme, at, relationship) WHERE replaced_at IS NULL;
