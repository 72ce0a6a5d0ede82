-- id: opsi-videre
-- name: Prosjekter som gikk videre fra semifinalen
-- explanation: Prosjekter som gikk videre fra semifinalen i Paris.
-- unit: count
-- noun: prosjekter
-- aggregate: one
-- publish: true
SELECT antall AS value FROM konkurransetall WHERE konkurranse = 'OPSI' AND trinn = 'videre' AND hva = 'prosjekter'
