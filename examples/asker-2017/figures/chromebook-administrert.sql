-- id: chromebook-administrert
-- name: Chromebooks som administreres
-- explanation: Alle enheter i administrasjonskonsollen, både utdelte og de på lager.
-- unit: count
-- noun: Chromebooks
-- aggregate: sum
SELECT administrert AS value, sted FROM enheter ORDER BY sted
