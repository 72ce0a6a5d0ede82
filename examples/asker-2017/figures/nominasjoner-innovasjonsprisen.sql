-- id: nominasjoner-innovasjonsprisen
-- name: Prosjekter nominert til Innovasjonsprisen
-- explanation: Prosjekter fra Asker som var nominert til Kommunal- og moderniseringsdepartementets innovasjonspris.
-- unit: count
-- noun: prosjekter
-- good: up
-- aggregate: distinct
-- publish: true
SELECT prosjekt AS value FROM nominasjoner WHERE pris = 'Innovasjonsprisen 2017' ORDER BY prosjekt
