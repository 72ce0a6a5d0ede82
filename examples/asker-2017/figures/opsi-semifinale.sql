-- id: opsi-semifinale
-- name: Semifinalen i OPSI-konkurransen
-- explanation: Når semifinalen i Paris ble holdt. Kjent til måneden.
-- unit: date
-- aggregate: one
-- publish: true
SELECT dato AS value, sted FROM konkurransetrinn WHERE konkurranse = 'OPSI' AND trinn = 'semifinale' AND sted = 'Paris'
