-- id: fellesnemnda-likt-fordelt
-- name: Lik fordeling i fellesnemnda
-- explanation: Sant når alle kommunene har like mange plasser.
-- unit: truth
-- aggregate: every
WITH plasser AS (SELECT kommune, count(*) AS antall FROM organer WHERE organ = 'Fellesnemnda' GROUP BY kommune)
SELECT antall = (SELECT min(antall) FROM plasser) AS value, kommune FROM plasser ORDER BY kommune
