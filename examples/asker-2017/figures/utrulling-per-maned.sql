-- id: utrulling-per-maned
-- name: Klassetrinn som tok i bruk Chromebook, måned for måned
-- explanation: Hvor mange trinn på skolene som begynte med Chromebook, etter måned, skoleslag og kommune.
-- unit: count
-- noun: trinn
-- aggregate: sum
-- publish: true
SELECT CASE dato WHEN '2017-01' THEN 'Januar: ' ELSE 'August: ' END || skoleslag || 'r i ' || kommune AS hvem,
       count(*) AS value
FROM utrulling WHERE tatt_i_bruk
GROUP BY dato, skoleslag, kommune ORDER BY dato, count(*) DESC
