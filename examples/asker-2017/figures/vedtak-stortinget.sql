-- id: vedtak-stortinget
-- name: Stortingets vedtak om sammenslåing
-- explanation: Når Stortinget vedtok at kommunene skal slås sammen. Kjent til måneden.
-- unit: date
-- aggregate: one
-- publish: true
SELECT dato AS value, vedtak FROM vedtak WHERE sak = 'sammenslaing' AND organ = 'Stortinget'
