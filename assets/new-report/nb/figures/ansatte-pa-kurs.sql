-- id: ansatte-pa-kurs
-- name: Ansatte som har vært på kurs
-- explanation: Ulike ansatte som deltok på minst ett kurs i rapportåret.
-- unit: count
-- noun: ansatte
-- aggregate: distinct   # tell ulike verdier; se docs/report-folder.md for de andre
SELECT deltaker AS value FROM kurs WHERE year(dato) = $year
