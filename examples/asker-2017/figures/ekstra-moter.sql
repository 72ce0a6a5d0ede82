-- id: ekstra-moter
-- name: Ekstra møter for folkevalgte
-- explanation: Møter i 2017 som kom i tillegg til de ordinære, på grunn av arbeidet med den nye kommunen.
-- unit: count
-- noun: møter
-- aggregate: count
SELECT mote, dato, organ
FROM moter
WHERE ekstra AND year(dato) = 2017
ORDER BY dato, mote
