-- id: innbyggere-ny-kommune
-- name: Innbyggere i den nye kommunen
-- explanation: Innbyggerne i Asker, Røyken og Hurum til sammen.
-- unit: count
-- noun: innbyggere
-- aggregate: sum
-- publish: true
SELECT innbyggere AS value, kommune FROM befolkning WHERE ar = 2017 ORDER BY nummer
