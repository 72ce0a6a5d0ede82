-- id: vedtak-kommunestyrer-samme-maned
-- name: Asker, Røyken og Hurum vedtok sammenslåingen i juni 2016
-- explanation: Sant når hvert vedtak er fattet i juni 2016 av ett av disse kommunestyrene.
-- unit: truth
-- aggregate: every
-- publish: true
SELECT dato LIKE '2016-06%'
  AND organ IN ('Asker kommunestyre', 'Røyken kommunestyre', 'Hurum kommunestyre') AS value, organ, dato
FROM vedtak
WHERE sak = 'sammenslaing' AND organ LIKE '%kommunestyre'
ORDER BY organ
