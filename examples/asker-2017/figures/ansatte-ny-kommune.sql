-- id: ansatte-ny-kommune
-- name: Ansatte i den nye kommunen
-- explanation: De ansatte i Asker, Røyken og Hurum til sammen.
-- unit: count
-- noun: ansatte
-- aggregate: sum
-- publish: true
SELECT ansatte AS value, enhet FROM ansatte WHERE ar = 2017 ORDER BY enhet
