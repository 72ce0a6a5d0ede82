-- id: ny-kommune-dato
-- name: Den nye kommunens første dag
-- explanation: Dagen den nye kommunen trer i kraft.
-- unit: date
-- aggregate: one
-- publish: true
SELECT planlagt AS value, hva FROM milepaeler WHERE kode = 'ny-kommune'
