-- id: filer-per-skoledag
-- name: Nye filer per skoledag
-- explanation: Filer elever og lærere laget, i gjennomsnitt over skoledagene i 2017. Helger og ferier er ikke regnet med.
-- unit: count
-- noun: filer
-- aggregate: mean
SELECT filer AS value, dato FROM bruk_per_skoledag WHERE year(dato) = 2017 ORDER BY dato
