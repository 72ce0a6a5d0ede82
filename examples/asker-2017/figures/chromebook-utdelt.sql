-- id: chromebook-utdelt
-- name: Chromebooks som er delt ut
-- explanation: Enheter som er delt ut til elever og lærere.
-- unit: count
-- noun: Chromebooks
-- aggregate: sum
SELECT delt_ut AS value, sted FROM enheter ORDER BY sted
