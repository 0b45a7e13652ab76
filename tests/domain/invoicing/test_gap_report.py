"""A row of numbers is proven by its documents and by the history of their issue."""

from contextlib import suppress
from datetime import date

import pytest
from tortoise.connection import get_connection

from reskontra.domain.company.commands import create_series
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.company.series import NewSeries
from reskontra.domain.invoicing.gap_report import Backward, NumberReport, csv_of
from reskontra.domain.invoicing.queries import number_report
from reskontra.domain.tables import CONNECTION
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.invoicing import make_credit_note, make_draft, make_issued

WHOLE = NumberReport(
    name="INVOICE",
    title="Fakturor",
    year=None,
    start_number=1001,
    next_number=1005,
    documents=4,
    first=1001,
    last=1004,
    missing=(),
    backwards=(),
    untold=(),
    lost=(),
)


@pytest.mark.parametrize(
    ("case", "report", "gaps"),
    [
        ("every number has its document", WHOLE, ()),
        ("nothing was taken", WHOLE._replace(next_number=1001, first=None, last=None), ()),
        ("nothing is left", WHOLE._replace(first=None, last=None), ((1001, 1004),)),
        ("in the middle", WHOLE._replace(missing=((1002, 1003),)), ((1002, 1003),)),
        ("at the beginning", WHOLE._replace(first=1002), ((1001, 1001),)),
        ("at the end", WHOLE._replace(last=1002), ((1003, 1004),)),
    ],
)
def test_a_gap_is_found_wherever_it_is(
    case: str, report: NumberReport, gaps: tuple[tuple[int, int], ...]
) -> None:
    assert report.gaps == gaps, case
    assert report.is_whole is (gaps == ())


def test_what_is_wrong_is_told_number_by_number() -> None:
    report = WHOLE._replace(missing=((1002, 1003),), untold=(1001,), lost=(1002,))
    assert report.faults() == [
        "the series Fakturor lacks 1002–1003",
        "number 1001 of Fakturor was issued without a trace",
        "number 1002 of Fakturor was issued and is gone",
    ]


@pytest.mark.parametrize(
    ("report", "line"),
    [
        (WHOLE, "Fakturor: 1001–1004, documents: 4, gaps: none, voided: none"),
        (
            WHOLE._replace(missing=((1002, 1003),), documents=2, year=2026),
            "Fakturor 2026: 1001–1004, documents: 2, gaps: 1002–1003, voided: none",
        ),
        (
            WHOLE._replace(next_number=1001, documents=0, first=None, last=None),
            "Fakturor: no number has been taken",
        ),
        (
            WHOLE._replace(documents=0, first=None, last=None),
            "Fakturor: 1001–1004, documents: 0, gaps: 1001–1004, voided: none",
        ),
    ],
)
def test_a_row_is_told_in_a_line(report: NumberReport, line: str) -> None:
    assert report.told() == line


def test_the_table_opens_in_a_swedish_spreadsheet_and_runs_nothing() -> None:
    backwards = (Backward(1002, date(2026, 1, 1), date(2026, 1, 2)),)
    text = csv_of([WHOLE._replace(title='=SUM("x")', backwards=backwards)], ["Serie", "År"])
    assert text.startswith('\ufeff"Serie";"År"\r\n')
    assert text.splitlines()[1] == (
        '"\'=SUM(""x"")";"";"1001";"1004";"4";"";"0";"";"";"1002 (2026-01-01)"'
    )


@pytest.fixture
async def issued(kept_company: CompanyId) -> None:
    async with tenant_transaction():
        unit = await create_series(NewSeries(title="Nord", first_number=5001))
        invoice_id = await make_issued()
        await make_issued(invoice_date=date(2026, 11, 20))
        await make_credit_note(invoice_id)
        await make_issued(series_id=unit)
        await make_draft()


@pytest.mark.usefixtures("issued")
async def test_what_was_issued_is_whole_and_dates_that_go_back_are_told() -> None:
    async with tenant_transaction(read_only=True):
        usual, unit = await number_report()
    assert (usual.title, usual.documents, usual.first, usual.last) == ("Fakturor", 3, 1001, 1003)
    assert usual.backwards[0] == Backward(1002, date(2026, 11, 20), date(2026, 11, 23))
    assert (unit.title, unit.documents, unit.first, unit.last) == ("Nord", 1, 5001, 5001)
    assert usual.is_whole
    assert unit.is_whole


class Undo(Exception):
    """What was done behind the back is not kept."""


async def report_after(statement: str) -> list[NumberReport]:
    """What the report says after a statement that is undone again."""
    found: list[NumberReport] = []
    with suppress(Undo):
        async with tenant_transaction():
            await get_connection(CONNECTION).execute_query_dict(statement)
            found = await number_report()
            raise Undo
    return found


TAKE = "UPDATE number_series SET next_number = next_number + 1 WHERE name = 'INVOICE'"
TELL = """
    WITH taken AS (
        UPDATE number_series SET next_number = next_number + 1 WHERE name = 'INVOICE'
    )
    INSERT INTO event (seq, kind, payload, occurred_at, actor_kind, actor_id, request_id)
    SELECT seq + 1, 'InvoiceIssued', '{"number": 1004}', now(), actor_kind, actor_id, request_id
    FROM event ORDER BY seq DESC LIMIT 1
"""


@pytest.mark.usefixtures("issued")
async def test_a_number_that_was_taken_and_not_used_is_a_gap() -> None:
    usual, unit = await report_after(TAKE)
    assert (usual.gaps, usual.is_whole, unit.is_whole) == (((1004, 1004),), False, True)


@pytest.mark.usefixtures("issued")
async def test_an_issue_that_was_told_without_a_document_is_missed_twice() -> None:
    usual, unit = await report_after(TELL)
    assert (usual.gaps, usual.lost, unit.is_whole) == (((1004, 1004),), [1004], True)
