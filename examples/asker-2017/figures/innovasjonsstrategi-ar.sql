-- id: innovasjonsstrategi-ar
-- name: Året innovasjonsstrategien ble vedtatt
-- explanation: Kjent til året.
-- unit: date
-- aggregate: one
-- publish: true
SELECT dato AS value, organ, vedtak FROM vedtak WHERE sak = 'innovasjonsstrategi'
