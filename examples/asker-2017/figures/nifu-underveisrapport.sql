-- id: nifu-underveisrapport
-- name: NIFUs underveisrapport
-- explanation: Når NIFU etter planen legger fram sin underveisrapport om digital læring i askerskolen.
-- unit: date
-- aggregate: one
-- publish: true
SELECT planlagt AS value, hva FROM milepaeler WHERE kode = 'nifu-underveisrapport'
