-- id: utrulling-ungdomsskoler
-- name: Ungdomsskolene i Asker tok i bruk Chromebook
-- explanation: Måneden det siste trinnet på ungdomsskolene i Asker begynte.
-- unit: date
-- aggregate: last
SELECT dato AS value, skole, trinn
FROM utrulling
WHERE kommune = 'Asker' AND skoleslag = 'ungdomsskole'
ORDER BY dato, skole, trinn
