/** `alongside match --help`. */
export const help = `Matching from the command line, without a database.

  alongside match solve <file>
      Solves the problems of a file: one as JSON, or one a line where the name ends in .ndjson. Each gets one line of
      JSON; a bad one gets {"error": …} and the status is 2, and the others are still solved.
  alongside match people <mentors file> <mentees file> [--programme <file>] [--json]
      Matches two lists of people by the regional template's rules, or another programme's, and says why.

A problem
  mentors   [{"id", "capacity"}]: places, from 1
  mentees   [{"id", "tier": 0, "choices": []}]: 0 comes first; ids of mentors, the first wished for most
  pairs     [[mentee, mentor, score]]: who may be matched, with a score from 0 to 1000; nobody else is
  locked    [[mentee, mentor]]: kept together, whatever else (optional)
  previous  [[mentee, mentor]]: proposed before, and kept where nothing else decides (optional)
  policy    {"choiceValues": [16, 8, 4, 2, 1], "firstChoicesFirst": false} (optional)
  groups    where people are not matched one by one (optional), one of
      {"kind": "least-size", "size": 3, "of": {"m1": 2}}
          a mentor's group has so many mentees or none; "of" says otherwise for single mentors
      {"kind": "two-by-two", "duos": [["m1", "m2"]]}
          two mentors together, for two mentees who may have both; the duo is called m1+m2 in the answer
      {"kind": "two-by-two-made", "worths": [["m1", "m2", 70]]}
          the same, and the duos are made so that they are worth most together; nobody else goes together
      {"kind": "teams", "mentors": 2, "teams": [{"id": "north", "members": ["e1", "e2"]}]}
          one mentor, or two, for each team, from outside it; the teams stand in the answer as mentees do

An answer
  pairs, unmatched, levels (count, tiers, choices, score, balance, kept), certificate (its gap is 0: proved to be the
  best), ms. With groups also "groups": which groups stay closed and how much better the best might be ("gap"), or which
  duos there are and who is left; and for teams of two mentors "second", an answer of its own.`;
