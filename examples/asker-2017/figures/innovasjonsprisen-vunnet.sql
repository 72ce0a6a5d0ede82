-- id: innovasjonsprisen-vunnet
-- name: Innovasjonsprisen 2017 gikk til Asker
-- explanation: Sant når prisen er vunnet og hvert nominert prosjekt er ett av de tre teksten nevner.
-- unit: truth
-- aggregate: every
-- publish: true
SELECT vunnet AND prosjekt IN ('Holmen Svømmehall', 'Asker velferdslab', 'Løsningsjakten på Borgen') AS value, prosjekt
FROM nominasjoner
WHERE pris = 'Innovasjonsprisen 2017'
ORDER BY prosjekt
