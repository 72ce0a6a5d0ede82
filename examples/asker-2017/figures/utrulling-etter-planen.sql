-- id: utrulling-etter-planen
-- name: Hver skole begynte med Chromebook når den skulle
-- explanation: Sant når ungdomsskolene i Asker begynte i januar 2017, og barneskolene i Asker og alle skolene i Hurum i august.
-- unit: truth
-- aggregate: every
SELECT
  dato = CASE WHEN kommune = 'Asker' AND skoleslag = 'ungdomsskole' THEN '2017-01' ELSE '2017-08' END AS value,
  skole,
  trinn
FROM utrulling
WHERE tatt_i_bruk
ORDER BY skole, trinn
