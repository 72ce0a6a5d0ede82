-- id: tilsette-pa-kurs
-- name: Tilsette som har vore på kurs
-- explanation: Ulike tilsette som deltok på minst eitt kurs i rapportåret.
-- unit: count
-- noun: tilsette
-- aggregate: distinct   # tel ulike verdiar; sjå docs/report-folder.md for dei andre
SELECT deltaker AS value FROM kurs WHERE year(dato) = $year
