"""The series has no gap and no duplicate, however many issue at once and however many crash."""

import asyncio
from datetime import date

import pytest

from reskontra.domain.company.commands import create_series
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.company.queries import series
from reskontra.domain.company.series import NewSeries
from reskontra.domain.invoicing.commands import issue_invoice
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import heads
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.transaction import savepoint, tenant_transaction
from tests.factories.invoicing import make_credit_draft, make_draft, make_issued

ISSUES = 64
CRASHES = 16


class Crash(Exception):
    """The process dies after the number was taken and before anything was kept."""


@pytest.fixture
async def drafts(kept_company: CompanyId) -> list[InvoiceId]:
    async with tenant_transaction():
        return [await make_draft() for _ in range(ISSUES)]


async def issue(invoice_id: InvoiceId) -> None:
    async with tenant_transaction():
        await issue_invoice(invoice_id)


async def issue_and_crash(invoice_id: InvoiceId) -> None:
    async with tenant_transaction():
        await issue_invoice(invoice_id)
        raise Crash


async def issue_in_savepoint_and_crash() -> None:
    async with savepoint():
        await make_issued()
        raise Crash


async def numbers(drafts: list[InvoiceId]) -> list[int]:
    async with tenant_transaction(read_only=True):
        found = await heads(drafts)
    return sorted(head.number for head in found.values() if head.number is not None)


async def test_parallel_issues_and_crashes_leave_no_gap(drafts: list[InvoiceId]) -> None:
    whole, broken = drafts[CRASHES:], drafts[:CRASHES]
    tries = [issue(one) for one in whole] + [issue_and_crash(one) for one in broken]
    outcomes = await asyncio.gather(*reversed(tries), return_exceptions=True)
    assert {type(outcome) for outcome in outcomes[:CRASHES]} == {Crash}
    assert outcomes[CRASHES:] == [None] * len(whole)

    assert await numbers(drafts) == list(range(1001, 1001 + ISSUES - CRASHES))
    await asyncio.gather(*(issue(one) for one in broken))
    assert await numbers(drafts) == list(range(1001, 1001 + ISSUES))


async def test_invoices_and_credit_notes_share_a_series_without_a_gap(
    drafts: list[InvoiceId],
) -> None:
    """Half of the drafts credit what is issued; a quarter of each kind crashes once."""
    half = ISSUES // 2
    async with tenant_transaction():
        originals = [await make_issued() for _ in range(half)]
        notes = [await make_credit_draft(one) for one in originals]
    both = [*drafts[:half], *notes]
    broken = both[::4]
    tries = [issue(one) for one in both if one not in broken]
    crashes = map(issue_and_crash, broken)
    outcomes = await asyncio.gather(*tries, *crashes, return_exceptions=True)
    assert outcomes[: len(tries)] == [None] * len(tries)
    assert {type(outcome) for outcome in outcomes[len(tries) :]} == {Crash}
    await asyncio.gather(*(issue(one) for one in broken))

    assert await numbers([*originals, *both]) == list(range(1001, 1001 + ISSUES + half))
    async with tenant_transaction(read_only=True):
        found = await heads(originals)
    assert {head.state for head in found.values()} == {"CREDITED"}


async def test_three_series_at_once_have_no_gap_and_no_number_twice(
    kept_company: CompanyId,
) -> None:
    """One that runs on, a unit's own, and one by year that begins twice; a quarter crashes once."""
    async with tenant_transaction():
        unit = await create_series(NewSeries(title="Nord", first_number=5001, last_number=5999))
        years = await create_series(NewSeries(title="Per år", year_digits=4, first_year=2025))
        chosen: dict[int, dict[str, object]] = {
            1001: {},
            5001: {"series_id": unit},
            20250001: {"series_id": years, "invoice_date": date(2025, 12, 31)},
            20260001: {"series_id": years, "invoice_date": date(2026, 1, 1)},
        }
        drafts = {
            first: [await make_draft(**about) for _ in range(ISSUES // 4)]
            for first, about in chosen.items()
        }
    every = [one for group in zip(*drafts.values(), strict=True) for one in group]
    broken = every[::4] + every[1::8] + every[2::8] + every[3::8]
    sound = [one for one in every if one not in broken]
    outcomes = await asyncio.gather(
        *map(issue_and_crash, broken), *map(issue, sound), return_exceptions=True
    )
    assert {type(outcome) for outcome in outcomes[: len(broken)]} == {Crash}
    assert outcomes[len(broken) :] == [None] * len(sound)
    await asyncio.gather(*(issue(one) for one in broken))

    for first in chosen:
        assert await numbers(drafts[first]) == list(range(first, first + ISSUES // 4))


async def test_a_year_begins_once_whoever_crashes_while_others_wait_for_it(
    kept_company: CompanyId,
) -> None:
    async with tenant_transaction():
        years = await create_series(NewSeries(title="Per år", year_digits=4, first_year=2026))
        drafts = [
            await make_draft(series_id=years, invoice_date=date(2026, 1, 1)) for _ in range(ISSUES)
        ]
    broken, sound = drafts[:CRASHES], drafts[CRASHES:]
    tries = [*map(issue_and_crash, broken), *map(issue, sound)]
    outcomes = await asyncio.gather(*tries, return_exceptions=True)

    assert {type(outcome) for outcome in outcomes[:CRASHES]} == {Crash}
    assert outcomes[CRASHES:] == [None] * len(sound)
    assert await numbers(sound) == list(range(20260001, 20260001 + len(sound)))


async def test_a_draft_that_many_issue_at_once_gets_one_number(drafts: list[InvoiceId]) -> None:
    outcomes = await asyncio.gather(*(issue(drafts[0]) for _ in range(8)), return_exceptions=True)
    assert sum(outcome is None for outcome in outcomes) == 1
    assert sum(isinstance(outcome, Refused) for outcome in outcomes) == 7
    assert await numbers(drafts) == [1001]


@pytest.mark.usefixtures("company")
async def test_a_refused_issue_gives_its_number_back() -> None:
    with pytest.raises(Crash):
        await issue_in_savepoint_and_crash()
    invoice_id = await make_issued()
    assert (await heads([invoice_id]))[invoice_id].number == 1001
    assert {one.name: one.next_number for one in await series()}["INVOICE"] == 1002
