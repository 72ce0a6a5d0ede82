-- id: utrulling-hurum-august
-- name: Skolene i Hurum tok i bruk Chromebook i august 2017
-- explanation: Sant når hvert trinn på skolene i Hurum begynte i august 2017.
-- unit: truth
-- aggregate: every
SELECT dato LIKE '2017-08%' AND tatt_i_bruk AS value, skole, trinn
FROM utrulling
WHERE kommune = 'Hurum'
ORDER BY skole, trinn
