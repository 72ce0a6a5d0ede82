-- id: chromebook-aktive
-- name: Chromebooks i bruk i løpet av sju dager
-- explanation: Enheter som var i bruk minst én gang i løpet av sju dager.
-- unit: count
-- noun: Chromebooks
-- good: up
-- aggregate: sum
SELECT aktive_7_dager AS value, sted FROM enheter ORDER BY sted
