-- id: employees-on-courses
-- name: Employees who attended a course
-- explanation: Different employees who attended at least one course in the year of the report.
-- unit: count
-- noun: employees
-- aggregate: distinct   # count different values; see docs/report-folder.md for the others
SELECT deltaker AS value FROM kurs WHERE year(dato) = $year
