-- id: konkurranser-internasjonale
-- name: Internasjonale innovasjonskonkurranser høsten 2017
-- explanation: Internasjonale konkurranser for offentlig sektor som Asker velferdslab deltok i høsten 2017.
-- unit: count
-- noun: konkurranser
-- good: up
-- aggregate: count
-- publish: true
SELECT konkurranse, resultat
FROM konkurranser
WHERE omfang = 'internasjonal' AND sesong = 'høst 2017'
ORDER BY konkurranse
