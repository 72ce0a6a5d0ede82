-- id: opsi-asker-videre
-- name: Asker velferdslab gikk videre fra semifinalen
-- explanation: Sant når Asker var med i hvert trinn, også det etter semifinalen.
-- unit: truth
-- aggregate: every
-- publish: true
SELECT med AS value, trinn, sted, dato FROM konkurransetrinn WHERE konkurranse = 'OPSI' ORDER BY nummer
