-- id: utrulling-barnetrinn
-- name: Barnetrinn som tok i bruk Chromebook
-- explanation: Fra laveste til høyeste trinn på barneskolene i utrullingen.
-- unit: count
-- noun: trinn
-- aggregate: range
SELECT trinn AS value, skole FROM utrulling WHERE skoleslag = 'barneskole' AND tatt_i_bruk ORDER BY trinn, skole
