"""Whether a row of numbers is whole: proven by the documents, and by the history of their issue.

ML 17 kap. 24 § 2 p. wants sequence numbers; BFL 5 kap. 6-7 §§ that nothing is missing among the
vouchers. A document is never voided: what is wrong is credited, under a number of its own.
"""

from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

MOST_SHOWN: Final = 100

# Each row of numbers against its documents, and both against what the history told of them. What is
# told without a document is looked for by its number: the rows lie apart, but for credit notes of
# before, which are known by their kind.
REPORT: Final = f"""
    WITH held AS (
        SELECT series, number, invoice_date, kind = 'CREDIT_NOTE' AS is_note,
               lag(number) OVER w AS number_before, lag(invoice_date) OVER w AS date_before
        FROM invoice WHERE number IS NOT NULL
        WINDOW w AS (PARTITION BY series ORDER BY number)
    ), told AS (
        SELECT (payload ->> 'number')::bigint AS number, kind = 'CreditNoteIssued' AS is_note
        FROM event WHERE kind IN ('InvoiceIssued', 'CreditNoteIssued')
    ), whole AS (
        SELECT series, count(*) AS count, min(number) AS first, max(number) AS last
        FROM held GROUP BY series
    ), counter AS (
        SELECT number_series.name, year, start_number, next_number, title,
               coalesce(count, 0) AS count, first, last
        FROM number_series LEFT JOIN whole ON whole.series = number_series.name
            LEFT JOIN document_series ON document_series.id = series_id
        WHERE name NOT IN ('CUSTOMER', 'CONSULTANT', 'AGREEMENT', 'ASSIGNMENT')
    )
    SELECT name, title, year, start_number, next_number, count, first, last,
        ARRAY(
            SELECT ROW(number_before + 1, number - 1) FROM held
            WHERE series = name AND number > number_before + 1
            ORDER BY number LIMIT {MOST_SHOWN}
        ) AS missing,
        ARRAY(
            SELECT ROW(number, invoice_date, date_before) FROM held
            WHERE series = name AND invoice_date < date_before ORDER BY number LIMIT {MOST_SHOWN}
        ) AS backwards,
        ARRAY(
            SELECT number FROM held WHERE series = name AND NOT EXISTS (
                SELECT FROM told WHERE told.number = held.number AND told.is_note = held.is_note
            ) ORDER BY number LIMIT {MOST_SHOWN}
        ) AS untold,
        ARRAY(
            SELECT number FROM told
            WHERE number BETWEEN start_number AND next_number - 1
              AND (name <> 'CREDIT_NOTE' OR is_note) AND NOT EXISTS (
                SELECT FROM held WHERE held.number = told.number AND held.is_note = told.is_note
            ) ORDER BY number LIMIT {MOST_SHOWN}
        ) AS lost
    FROM counter ORDER BY name = 'CREDIT_NOTE', start_number
"""  # noqa: S608 - a number of ours


class Backward(NamedTuple):
    """A number that is dated before the number ahead of it: lawful, and worth a look."""

    number: int
    invoice_date: date
    date_before: date


class NumberReport(NamedTuple):
    """A row of numbers; lists hold at most a hundred.

    ``missing`` are from-to gaps between documents. ``untold`` have a document and no issue in the
    history, ``lost`` an issue in the history and no document.
    """

    name: str
    title: str | None
    year: int | None
    start_number: int
    next_number: int
    documents: int
    first: int | None
    last: int | None
    missing: Sequence[tuple[int, int]]
    backwards: Sequence[Backward]
    untold: Sequence[int]
    lost: Sequence[int]

    @property
    def gaps(self) -> tuple[tuple[int, int], ...]:
        """Every gap: at the ends of the row too, where a document was begun with or ended by."""
        taken = self.next_number - 1
        if taken < self.start_number:
            return ()
        if self.first is None or self.last is None:
            return ((self.start_number, taken),)
        before = [(self.start_number, self.first - 1)] if self.first > self.start_number else []
        after = [(self.last + 1, taken)] if self.last < taken else []
        return (*before, *self.missing, *after)

    @property
    def is_begun(self) -> bool:
        """Whether any number has been taken, though every document of the row may be gone."""
        return self.next_number != self.start_number or self.documents > 0

    @property
    def is_whole(self) -> bool:
        """Whether every number has its document, and every document its issue in the history."""
        return not (self.gaps or self.untold or self.lost)

    @property
    def _called(self) -> str:
        return f"{self.title or self.name} {self.year or ''}".strip()

    def told(self) -> str:
        """The row in a line, for whoever runs the house."""
        if not self.is_begun:
            return f"{self._called}: no number has been taken"
        gaps = ", ".join(map(_span, self.gaps)) or "none"
        span = _span((self.first or self.start_number, self.last or self.next_number - 1))
        return f"{self._called}: {span}, documents: {self.documents}, gaps: {gaps}, voided: none"

    def faults(self) -> list[str]:
        """What is wrong, for whoever runs the house."""
        name = self._called
        told = [f"the series {name} lacks {_span(each)}" for each in self.gaps]
        told += [f"number {each} of {name} was issued without a trace" for each in self.untold]
        return told + [f"number {each} of {name} was issued and is gone" for each in self.lost]


def read(row: Sequence[object]) -> NumberReport:
    """Read a row of ``REPORT``."""
    found = NumberReport._make(row)
    return found._replace(
        missing=[(first, last) for first, last in found.missing],
        backwards=[Backward(*each) for each in found.backwards],
    )


def csv_of(reports: Sequence[NumberReport], headings: Sequence[str]) -> str:
    """The report as a table for spreadsheets: semicolons, and a mark that it is UTF-8."""
    rows = [list(map(_quoted, headings)), *map(_cells, reports)]
    return "\N{ZERO WIDTH NO-BREAK SPACE}" + "".join(";".join(row) + "\r\n" for row in rows)


def _cells(report: NumberReport) -> list[str]:
    backwards = (f"{each.number} ({each.invoice_date})" for each in report.backwards)
    values = [
        report.title or report.name,
        report.year or "",
        "" if report.first is None else report.first,
        "" if report.last is None else report.last,
        report.documents,
        ", ".join(map(_span, report.gaps)),
        0,
        ", ".join(map(str, report.untold)),
        ", ".join(map(str, report.lost)),
        ", ".join(backwards),
    ]
    return [_quoted(str(value)) for value in values]


def _quoted(text: str) -> str:
    # What a spreadsheet would take for a formula is text.
    safe = f"'{text}" if text[:1] in set("=+-@\t\r") else text
    return '"' + safe.replace('"', '""') + '"'


def _span(gap: tuple[int, int]) -> str:
    first, last = gap
    return str(first) if first == last else f"{first}–{last}"
