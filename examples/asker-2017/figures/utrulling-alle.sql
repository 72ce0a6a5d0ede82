-- id: utrulling-alle
-- name: Alle skoler har tatt i bruk Chromebook på alle sine trinn
-- explanation: Sant når hver barneskole har begynt på 4. til 7. trinn og hver ungdomsskole på 8. til 10. trinn.
-- unit: truth
-- aggregate: every
SELECT
  bool_and(tatt_i_bruk)
    AND list(trinn ORDER BY trinn) = CASE skoleslag WHEN 'barneskole' THEN [4, 5, 6, 7] ELSE [8, 9, 10] END AS value,
  skole
FROM utrulling
GROUP BY skole, skoleslag
ORDER BY skole
