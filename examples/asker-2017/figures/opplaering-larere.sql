-- id: opplaering-larere
-- name: Lærere med opplæring i digitale ferdigheter
-- explanation: Lærere som fikk opplæring i grunnleggende digitale ferdigheter og digital dømmekraft i 2017.
-- unit: count
-- noun: lærere
-- good: up
-- aggregate: sum
SELECT antall AS value, skole FROM opplaering WHERE malgruppe = 'lærere' ORDER BY skole
