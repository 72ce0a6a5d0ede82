-- id: vedtak-kommunestyrer-dato
-- name: Kommunestyrenes vedtak om sammenslåing
-- explanation: Når det siste av kommunestyrene vedtok å slå seg sammen. Kjent til måneden.
-- unit: date
-- aggregate: last
-- publish: true
SELECT dato AS value, organ, vedtak
FROM vedtak
WHERE sak = 'sammenslaing' AND organ LIKE '%kommunestyre'
ORDER BY dato, organ
