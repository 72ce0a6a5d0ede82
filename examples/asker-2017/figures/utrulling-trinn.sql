-- id: utrulling-trinn
-- name: Trinn som har tatt i bruk Chromebook
-- explanation: Fra laveste til høyeste trinn som har tatt i bruk Chromebook.
-- unit: count
-- noun: trinn
-- aggregate: range
SELECT trinn AS value, skole FROM utrulling WHERE tatt_i_bruk ORDER BY trinn, skole
