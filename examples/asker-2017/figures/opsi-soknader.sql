-- id: opsi-soknader
-- name: Søknader i OPSI-konkurransen
-- explanation: Søknader til innovasjonskonkurransen i regi av Observatory of Public Sector Innovation.
-- unit: count
-- noun: søknader
-- aggregate: one
-- publish: true
SELECT antall AS value FROM konkurransetall WHERE konkurranse = 'OPSI' AND trinn = 'søknad' AND hva = 'søknader'
