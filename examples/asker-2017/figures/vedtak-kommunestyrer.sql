-- id: vedtak-kommunestyrer
-- name: Kommunestyrer som vedtok sammenslåing
-- explanation: Hvor mange kommunestyrer som vedtok å slå seg sammen.
-- unit: count
-- noun: kommuner
-- aggregate: distinct
-- publish: true
SELECT organ AS value, dato
FROM vedtak
WHERE sak = 'sammenslaing' AND organ LIKE '%kommunestyre'
ORDER BY organ
