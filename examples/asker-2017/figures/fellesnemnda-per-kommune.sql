-- id: fellesnemnda-per-kommune
-- name: Folkevalgte i fellesnemnda fra hver kommune
-- explanation: Antallet plasser kommunen med færrest har. Er fordelingen lik, er det antallet hver kommune har.
-- unit: count
-- noun: folkevalgte
-- aggregate: min
SELECT count(*) AS value, kommune FROM organer WHERE organ = 'Fellesnemnda' GROUP BY kommune ORDER BY kommune
