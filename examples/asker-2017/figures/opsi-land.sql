-- id: opsi-land
-- name: Land i OPSI-konkurransen
-- explanation: Land det kom søknader fra.
-- unit: count
-- noun: land
-- aggregate: one
-- publish: true
SELECT antall AS value FROM konkurransetall WHERE konkurranse = 'OPSI' AND trinn = 'søknad' AND hva = 'land'
