-- id: veien-til-ny-kommune
-- name: Vedtak og milepæler på veien mot den nye kommunen
-- explanation: Vedtakene i sammenslåingen og dagen den nye kommunen trer i kraft, slik årsrapporten oppgir dem.
-- unit: count
-- noun: hendelser
-- aggregate: count
-- publish: true
SELECT organ || ': ' || vedtak AS hva, dato FROM vedtak WHERE sak IN ('sammenslaing', 'forskrift')
UNION ALL
SELECT hva, dato FROM milepaeler WHERE kode = 'ny-kommune'
ORDER BY dato, hva
