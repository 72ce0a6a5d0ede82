-- id: forskrift-dato
-- name: Forskriften om sammenslåing
-- explanation: Dagen departementet fastsatte forskriften om sammenslåing til Asker kommune.
-- unit: date
-- aggregate: one
-- publish: true
SELECT dato AS value, organ, vedtak FROM vedtak WHERE sak = 'forskrift'
