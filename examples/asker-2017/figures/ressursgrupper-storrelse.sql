-- id: ressursgrupper-storrelse
-- name: Størrelsen på ressursgruppene
-- explanation: Lærere i den minste og i den største ressursgruppen.
-- unit: count
-- noun: lærere
-- aggregate: range
SELECT larere AS value, skole FROM ressursgrupper ORDER BY skole
