-- id: opplaering-elever
-- name: Elever med opplæring i digitale ferdigheter
-- explanation: Elever som fikk opplæring i grunnleggende digitale ferdigheter og digital dømmekraft i 2017.
-- unit: count
-- noun: elever
-- good: up
-- aggregate: sum
SELECT antall AS value, skole FROM opplaering WHERE malgruppe = 'elever' ORDER BY skole
