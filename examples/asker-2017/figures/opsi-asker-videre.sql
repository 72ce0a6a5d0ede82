-- id: opsi-asker-videre
-- name: Asker velferdslab gikk videre fra semifinalen
-- explanation: Sant når Asker var med både i semifinalen og i presentasjonen etterpå.
-- unit: truth
-- aggregate: every
-- publish: true
SELECT asker_med AS value, trinn, sted, dato FROM konkurransetrinn WHERE konkurranse = 'OPSI' ORDER BY dato
