-- id: utrulling-alle
-- name: Alle skoler og trinn har tatt i bruk Chromebook
-- explanation: Sant når hvert trinn på hver skole i utrullingen har begynt.
-- unit: truth
-- aggregate: every
SELECT tatt_i_bruk AS value, skole, trinn FROM utrulling ORDER BY skole, trinn
