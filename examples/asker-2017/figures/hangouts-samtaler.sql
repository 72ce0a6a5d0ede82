-- id: hangouts-samtaler
-- name: Hangouts-samtaler
-- explanation: Samtaler i Hangouts, både chat og videomøter, i løpet av året.
-- unit: count
-- noun: samtaler
-- aggregate: sum
SELECT hangouts AS value, maned FROM bruk_per_maned WHERE maned LIKE '2017-%' ORDER BY maned
