-- The same, with a valid answer carried as 64 + answer and a missing one as 0, so that one addition both counts and adds up.
WITH keyed AS (
  SELECT
    CASE WHEN q1 BETWEEN 1 AND 5 THEN 64::SMALLINT + q1 ELSE 0::SMALLINT END AS q1,
    CASE WHEN q2 BETWEEN 1 AND 5 THEN 64::SMALLINT + q2 ELSE 0::SMALLINT END AS q2,
    CASE WHEN q3 BETWEEN 1 AND 5 THEN 70::SMALLINT - q3 ELSE 0::SMALLINT END AS q3,
    CASE WHEN q4 BETWEEN 1 AND 5 THEN 70::SMALLINT - q4 ELSE 0::SMALLINT END AS q4,
    CASE WHEN q5 BETWEEN 1 AND 5 THEN 64::SMALLINT + q5 ELSE 0::SMALLINT END AS q5,
    CASE WHEN q6 BETWEEN 1 AND 5 THEN 64::SMALLINT + q6 ELSE 0::SMALLINT END AS q6,
    CASE WHEN q7 BETWEEN 1 AND 5 THEN 64::SMALLINT + q7 ELSE 0::SMALLINT END AS q7,
    CASE WHEN q8 BETWEEN 1 AND 5 THEN 64::SMALLINT + q8 ELSE 0::SMALLINT END AS q8,
    CASE WHEN q9 BETWEEN 1 AND 5 THEN 64::SMALLINT + q9 ELSE 0::SMALLINT END AS q9,
    CASE WHEN q10 BETWEEN 1 AND 5 THEN 64::SMALLINT + q10 ELSE 0::SMALLINT END AS q10,
    CASE WHEN q11 BETWEEN 1 AND 5 THEN 64::SMALLINT + q11 ELSE 0::SMALLINT END AS q11,
    CASE WHEN q12 BETWEEN 1 AND 5 THEN 64::SMALLINT + q12 ELSE 0::SMALLINT END AS q12,
    CASE WHEN q13 BETWEEN 1 AND 5 THEN 64::SMALLINT + q13 ELSE 0::SMALLINT END AS q13,
    CASE WHEN q14 BETWEEN 1 AND 5 THEN 64::SMALLINT + q14 ELSE 0::SMALLINT END AS q14,
    CASE WHEN q15 BETWEEN 1 AND 5 THEN 64::SMALLINT + q15 ELSE 0::SMALLINT END AS q15,
    CASE WHEN q16 BETWEEN 1 AND 5 THEN 64::SMALLINT + q16 ELSE 0::SMALLINT END AS q16,
    CASE WHEN q17 BETWEEN 1 AND 5 THEN 64::SMALLINT + q17 ELSE 0::SMALLINT END AS q17,
    CASE WHEN q18 BETWEEN 1 AND 5 THEN 64::SMALLINT + q18 ELSE 0::SMALLINT END AS q18,
    CASE WHEN q19 BETWEEN 1 AND 5 THEN 64::SMALLINT + q19 ELSE 0::SMALLINT END AS q19,
    CASE WHEN q20 BETWEEN 1 AND 5 THEN 64::SMALLINT + q20 ELSE 0::SMALLINT END AS q20,
    CASE WHEN q21 BETWEEN 1 AND 5 THEN 64::SMALLINT + q21 ELSE 0::SMALLINT END AS q21,
    CASE WHEN q22 BETWEEN 1 AND 5 THEN 64::SMALLINT + q22 ELSE 0::SMALLINT END AS q22,
    CASE WHEN q23 BETWEEN 1 AND 5 THEN 64::SMALLINT + q23 ELSE 0::SMALLINT END AS q23,
    CASE WHEN q24 BETWEEN 1 AND 5 THEN 64::SMALLINT + q24 ELSE 0::SMALLINT END AS q24,
    CASE WHEN q25 BETWEEN 1 AND 5 THEN 64::SMALLINT + q25 ELSE 0::SMALLINT END AS q25,
    CASE WHEN q26 BETWEEN 1 AND 5 THEN 70::SMALLINT - q26 ELSE 0::SMALLINT END AS q26
  FROM forms
), added AS (
  SELECT
    q3 + q4 + q10 + q15 + q16 + q17 + q18 AS physical,
    q5 + q6 + q7 + q11 + q19 + q26 AS psychological,
    q20 + q21 + q22 AS social,
    q8 + q9 + q12 + q13 + q14 + q23 + q24 + q25 AS environment,
    q1 + q2 AS general
  FROM keyed
), counted AS (
  SELECT
    physical & 63 AS physical, physical >> 6 AS physical_answered,
    psychological & 63 AS psychological, psychological >> 6 AS psychological_answered,
    social & 63 AS social, social >> 6 AS social_answered,
    environment & 63 AS environment, environment >> 6 AS environment_answered,
    general >> 6 AS general_answered
  FROM added
), enough AS (
  SELECT *, general_answered + physical_answered + psychological_answered + social_answered + environment_answered >= 21 AS enough
  FROM counted
)
SELECT
  CASE WHEN enough AND physical_answered >= 6 THEN (physical::DOUBLE / physical_answered * 4 - 4) * (100 / 16) END AS physical,
  CASE WHEN enough AND psychological_answered >= 5 THEN (psychological::DOUBLE / psychological_answered * 4 - 4) * (100 / 16) END AS psychological,
  CASE WHEN enough AND social_answered >= 2 THEN (social::DOUBLE / social_answered * 4 - 4) * (100 / 16) END AS social,
  CASE WHEN enough AND environment_answered >= 6 THEN (environment::DOUBLE / environment_answered * 4 - 4) * (100 / 16) END AS environment
FROM enough
