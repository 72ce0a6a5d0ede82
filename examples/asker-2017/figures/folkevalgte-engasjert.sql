-- id: folkevalgte-engasjert
-- name: Folkevalgte i prosjekter og arbeidsgrupper
-- explanation: Ulike folkevalgte som deltok i minst ett prosjekt eller én arbeidsgruppe. Hver person telles én gang.
-- unit: count
-- noun: folkevalgte
-- aggregate: distinct
-- publish: false
SELECT person AS value, kommune, prosjekt
FROM deltakere
WHERE rolle = 'folkevalgt'
ORDER BY person, prosjekt
