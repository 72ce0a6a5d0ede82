-- id: drive-delt
-- name: Filer delt i Google Drive
-- explanation: Filer som ble delt med andre i løpet av året.
-- unit: count
-- noun: filer
-- aggregate: sum
SELECT delt AS value, maned FROM bruk_per_maned WHERE maned LIKE '2017-%' ORDER BY maned
