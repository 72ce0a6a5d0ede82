-- id: classroom-per-skoledag
-- name: Google Classroom-aktiviteter per skoledag
-- explanation: Aktiviteter lærerne delte ut, i gjennomsnitt over skoledagene i 2017. Helger og ferier er ikke regnet med.
-- unit: count
-- noun: aktiviteter
-- aggregate: mean
SELECT innlegg AS value, dato FROM bruk_per_skoledag WHERE year(dato) = 2017 ORDER BY dato
