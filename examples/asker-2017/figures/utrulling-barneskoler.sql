-- id: utrulling-barneskoler
-- name: Barneskolene i Asker tok i bruk Chromebook
-- explanation: Måneden det siste trinnet på barneskolene i Asker begynte.
-- unit: date
-- aggregate: last
SELECT dato AS value, skole, trinn
FROM utrulling
WHERE kommune = 'Asker' AND skoleslag = 'barneskole'
ORDER BY dato, skole, trinn
