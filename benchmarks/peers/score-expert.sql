-- The same, with a valid answer carried as 64 + answer and a missing one as 0, so that one addition both counts and adds up.
WITH keyed AS (
  SELECT *,
    CASE WHEN q1 BETWEEN 1 AND 5 THEN 64::SMALLINT + q1 ELSE 0::SMALLINT END AS k1,
    CASE WHEN q2 BETWEEN 1 AND 5 THEN 64::SMALLINT + q2 ELSE 0::SMALLINT END AS k2,
    CASE WHEN q3 BETWEEN 1 AND 5 THEN 70::SMALLINT - q3 ELSE 0::SMALLINT END AS k3,
    CASE WHEN q4 BETWEEN 1 AND 5 THEN 70::SMALLINT - q4 ELSE 0::SMALLINT END AS k4,
    CASE WHEN q5 BETWEEN 1 AND 5 THEN 64::SMALLINT + q5 ELSE 0::SMALLINT END AS k5,
    CASE WHEN q6 BETWEEN 1 AND 5 THEN 64::SMALLINT + q6 ELSE 0::SMALLINT END AS k6,
    CASE WHEN q7 BETWEEN 1 AND 5 THEN 64::SMALLINT + q7 ELSE 0::SMALLINT END AS k7,
    CASE WHEN q8 BETWEEN 1 AND 5 THEN 64::SMALLINT + q8 ELSE 0::SMALLINT END AS k8,
    CASE WHEN q9 BETWEEN 1 AND 5 THEN 64::SMALLINT + q9 ELSE 0::SMALLINT END AS k9,
    CASE WHEN q10 BETWEEN 1 AND 5 THEN 64::SMALLINT + q10 ELSE 0::SMALLINT END AS k10,
    CASE WHEN q11 BETWEEN 1 AND 5 THEN 64::SMALLINT + q11 ELSE 0::SMALLINT END AS k11,
    CASE WHEN q12 BETWEEN 1 AND 5 THEN 64::SMALLINT + q12 ELSE 0::SMALLINT END AS k12,
    CASE WHEN q13 BETWEEN 1 AND 5 THEN 64::SMALLINT + q13 ELSE 0::SMALLINT END AS k13,
    CASE WHEN q14 BETWEEN 1 AND 5 THEN 64::SMALLINT + q14 ELSE 0::SMALLINT END AS k14,
    CASE WHEN q15 BETWEEN 1 AND 5 THEN 64::SMALLINT + q15 ELSE 0::SMALLINT END AS k15,
    CASE WHEN q16 BETWEEN 1 AND 5 THEN 64::SMALLINT + q16 ELSE 0::SMALLINT END AS k16,
    CASE WHEN q17 BETWEEN 1 AND 5 THEN 64::SMALLINT + q17 ELSE 0::SMALLINT END AS k17,
    CASE WHEN q18 BETWEEN 1 AND 5 THEN 64::SMALLINT + q18 ELSE 0::SMALLINT END AS k18,
    CASE WHEN q19 BETWEEN 1 AND 5 THEN 64::SMALLINT + q19 ELSE 0::SMALLINT END AS k19,
    CASE WHEN q20 BETWEEN 1 AND 5 THEN 64::SMALLINT + q20 ELSE 0::SMALLINT END AS k20,
    CASE WHEN q21 BETWEEN 1 AND 5 THEN 64::SMALLINT + q21 ELSE 0::SMALLINT END AS k21,
    CASE WHEN q22 BETWEEN 1 AND 5 THEN 64::SMALLINT + q22 ELSE 0::SMALLINT END AS k22,
    CASE WHEN q23 BETWEEN 1 AND 5 THEN 64::SMALLINT + q23 ELSE 0::SMALLINT END AS k23,
    CASE WHEN q24 BETWEEN 1 AND 5 THEN 64::SMALLINT + q24 ELSE 0::SMALLINT END AS k24,
    CASE WHEN q25 BETWEEN 1 AND 5 THEN 64::SMALLINT + q25 ELSE 0::SMALLINT END AS k25,
    CASE WHEN q26 BETWEEN 1 AND 5 THEN 70::SMALLINT - q26 ELSE 0::SMALLINT END AS k26
  FROM forms
), added AS (
  SELECT *,
    k3 + k4 + k10 + k15 + k16 + k17 + k18 AS physical_key,
    k5 + k6 + k7 + k11 + k19 + k26 AS psychological_key,
    k20 + k21 + k22 AS social_key,
    k8 + k9 + k12 + k13 + k14 + k23 + k24 + k25 AS environment_key,
    k1 + k2 AS general_key
  FROM keyed
), counted AS (
  SELECT *,
    physical_key & 63 AS physical_sum, physical_key >> 6 AS physical_answered,
    psychological_key & 63 AS psychological_sum, psychological_key >> 6 AS psychological_answered,
    social_key & 63 AS social_sum, social_key >> 6 AS social_answered,
    environment_key & 63 AS environment_sum, environment_key >> 6 AS environment_answered,
    general_key >> 6 AS general_answered
  FROM added
), enough AS (
  SELECT *, general_answered + physical_answered + psychological_answered + social_answered + environment_answered AS answered, answered >= 21 AS enough
  FROM counted
)
SELECT COLUMNS('^[Qq][0-9]+$'),
  CASE WHEN enough AND physical_answered >= 6 THEN (physical_sum::DOUBLE / physical_answered * 4 - 4) * (100 / 16) END AS whoqol_physical,
  CASE WHEN enough AND psychological_answered >= 5 THEN (psychological_sum::DOUBLE / psychological_answered * 4 - 4) * (100 / 16) END AS whoqol_psychological,
  CASE WHEN enough AND social_answered >= 2 THEN (social_sum::DOUBLE / social_answered * 4 - 4) * (100 / 16) END AS whoqol_social,
  CASE WHEN enough AND environment_answered >= 6 THEN (environment_sum::DOUBLE / environment_answered * 4 - 4) * (100 / 16) END AS whoqol_environment,
  answered::INTEGER AS whoqol_answered
FROM enough
