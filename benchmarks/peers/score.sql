-- WHOQOL-BREF, four domains by the published WHO syntax, as an analyst writes it: the valid answers, then sums and counts, then the means.
WITH valid AS (
  SELECT
    CASE WHEN q1 BETWEEN 1 AND 5 THEN q1 END AS q1, CASE WHEN q2 BETWEEN 1 AND 5 THEN q2 END AS q2,
    CASE WHEN q3 BETWEEN 1 AND 5 THEN 6 - q3 END AS q3, CASE WHEN q4 BETWEEN 1 AND 5 THEN 6 - q4 END AS q4,
    CASE WHEN q5 BETWEEN 1 AND 5 THEN q5 END AS q5, CASE WHEN q6 BETWEEN 1 AND 5 THEN q6 END AS q6,
    CASE WHEN q7 BETWEEN 1 AND 5 THEN q7 END AS q7, CASE WHEN q8 BETWEEN 1 AND 5 THEN q8 END AS q8,
    CASE WHEN q9 BETWEEN 1 AND 5 THEN q9 END AS q9, CASE WHEN q10 BETWEEN 1 AND 5 THEN q10 END AS q10,
    CASE WHEN q11 BETWEEN 1 AND 5 THEN q11 END AS q11, CASE WHEN q12 BETWEEN 1 AND 5 THEN q12 END AS q12,
    CASE WHEN q13 BETWEEN 1 AND 5 THEN q13 END AS q13, CASE WHEN q14 BETWEEN 1 AND 5 THEN q14 END AS q14,
    CASE WHEN q15 BETWEEN 1 AND 5 THEN q15 END AS q15, CASE WHEN q16 BETWEEN 1 AND 5 THEN q16 END AS q16,
    CASE WHEN q17 BETWEEN 1 AND 5 THEN q17 END AS q17, CASE WHEN q18 BETWEEN 1 AND 5 THEN q18 END AS q18,
    CASE WHEN q19 BETWEEN 1 AND 5 THEN q19 END AS q19, CASE WHEN q20 BETWEEN 1 AND 5 THEN q20 END AS q20,
    CASE WHEN q21 BETWEEN 1 AND 5 THEN q21 END AS q21, CASE WHEN q22 BETWEEN 1 AND 5 THEN q22 END AS q22,
    CASE WHEN q23 BETWEEN 1 AND 5 THEN q23 END AS q23, CASE WHEN q24 BETWEEN 1 AND 5 THEN q24 END AS q24,
    CASE WHEN q25 BETWEEN 1 AND 5 THEN q25 END AS q25, CASE WHEN q26 BETWEEN 1 AND 5 THEN 6 - q26 END AS q26
  FROM forms
), added AS (
  SELECT
    coalesce(q3, 0) + coalesce(q4, 0) + coalesce(q10, 0) + coalesce(q15, 0) + coalesce(q16, 0) + coalesce(q17, 0) + coalesce(q18, 0) AS physical,
    (q3 IS NOT NULL)::TINYINT + (q4 IS NOT NULL)::TINYINT + (q10 IS NOT NULL)::TINYINT + (q15 IS NOT NULL)::TINYINT + (q16 IS NOT NULL)::TINYINT + (q17 IS NOT NULL)::TINYINT + (q18 IS NOT NULL)::TINYINT AS physical_answered,
    coalesce(q5, 0) + coalesce(q6, 0) + coalesce(q7, 0) + coalesce(q11, 0) + coalesce(q19, 0) + coalesce(q26, 0) AS psychological,
    (q5 IS NOT NULL)::TINYINT + (q6 IS NOT NULL)::TINYINT + (q7 IS NOT NULL)::TINYINT + (q11 IS NOT NULL)::TINYINT + (q19 IS NOT NULL)::TINYINT + (q26 IS NOT NULL)::TINYINT AS psychological_answered,
    coalesce(q20, 0) + coalesce(q21, 0) + coalesce(q22, 0) AS social,
    (q20 IS NOT NULL)::TINYINT + (q21 IS NOT NULL)::TINYINT + (q22 IS NOT NULL)::TINYINT AS social_answered,
    coalesce(q8, 0) + coalesce(q9, 0) + coalesce(q12, 0) + coalesce(q13, 0) + coalesce(q14, 0) + coalesce(q23, 0) + coalesce(q24, 0) + coalesce(q25, 0) AS environment,
    (q8 IS NOT NULL)::TINYINT + (q9 IS NOT NULL)::TINYINT + (q12 IS NOT NULL)::TINYINT + (q13 IS NOT NULL)::TINYINT + (q14 IS NOT NULL)::TINYINT + (q23 IS NOT NULL)::TINYINT + (q24 IS NOT NULL)::TINYINT + (q25 IS NOT NULL)::TINYINT AS environment_answered,
    (q1 IS NOT NULL)::TINYINT + (q2 IS NOT NULL)::TINYINT AS general_answered
  FROM valid
), counted AS (
  SELECT *, general_answered + physical_answered + psychological_answered + social_answered + environment_answered AS answered
  FROM added
)
SELECT
  CASE WHEN answered >= 21 AND physical_answered >= 6 THEN (physical::DOUBLE / physical_answered * 4 - 4) * (100 / 16) END AS whoqol_physical,
  CASE WHEN answered >= 21 AND psychological_answered >= 5 THEN (psychological::DOUBLE / psychological_answered * 4 - 4) * (100 / 16) END AS whoqol_psychological,
  CASE WHEN answered >= 21 AND social_answered >= 2 THEN (social::DOUBLE / social_answered * 4 - 4) * (100 / 16) END AS whoqol_social,
  CASE WHEN answered >= 21 AND environment_answered >= 6 THEN (environment::DOUBLE / environment_answered * 4 - 4) * (100 / 16) END AS whoqol_environment
FROM counted
