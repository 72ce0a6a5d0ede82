-- id: drive-opplastet
-- name: Filer lastet opp i Google Drive
-- explanation: Filer elever og lærere lastet opp i løpet av året.
-- unit: count
-- noun: filer
-- aggregate: sum
SELECT lastet_opp AS value, maned FROM bruk_per_maned WHERE maned LIKE '2017-%' ORDER BY maned
