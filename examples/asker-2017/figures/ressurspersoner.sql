-- id: ressurspersoner
-- name: Ressurspersoner i skolene
-- explanation: Lærerne i alle ressursgruppene til sammen.
-- unit: count
-- noun: ressurspersoner
-- aggregate: sum
SELECT larere AS value, skole FROM ressursgrupper ORDER BY skole
