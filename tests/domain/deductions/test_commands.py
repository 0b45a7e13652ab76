"""A deduction is claimed once, and what is denied is the buyer's to pay after all."""

import asyncio
import json
from datetime import date
from decimal import Decimal

import pytest
from tortoise.connection import get_connection
from tortoise.exceptions import IntegrityError

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.deductions.commands import claim_deductions, decide, read_decision
from reskontra.domain.deductions.events import DeductionDecided, DeductionsClaimed
from reskontra.domain.deductions.ids import ClaimFileId, ClaimId
from reskontra.domain.deductions.queries import claim_file, claim_files, claim_xml, claimable
from reskontra.domain.deductions.views import Claim, ClaimState, Decision
from reskontra.domain.invoicing.queries import heads, used_by
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from reskontra.domain.tables import CONNECTION
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.company import make_company
from tests.factories.deductions import make_claim_file, make_paid_rot
from tests.factories.households import ANNA, BERTIL, ROT, household, make_rot
from tests.factories.invoicing import kr, make_credit_note, make_issued


async def claims_of(file_id: ClaimFileId) -> tuple[Claim, ...]:
    found = await claim_file(file_id)
    assert found is not None
    return found.claims


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [reason.code for reason in refused.value.reasons]


def decided(name: str, approved: int, **about: object) -> str:
    row = {"personnummer": "198001010209", "fakturanummer": "1001", "godkantBelopp": approved}
    beslut = [{"namn": name, "referensnummer": "20260000185-01", "arenden": [row | about]}]
    return json.dumps({"version": "1", "utforare": "165567037485", "beslut": beslut})


async def test_what_is_paid_is_claimed_in_a_file(company: CompanyId) -> None:
    invoice_id = await make_paid_rot()
    with recording() as events:
        file_id = await make_claim_file(invoice_id)
    found = await claim_file(file_id)
    assert found is not None
    assert (found.name, found.year, found.requested) == ("ROT 2026-00001", 2026, kr("6 000"))
    (claim,) = found.claims
    assert (claim.state, claim.invoice_id) == (ClaimState.CLAIMED, invoice_id)
    assert "198001010209" in (await claim_xml(file_id) or "")
    assert await claimable() == ()
    assert events == [DeductionsClaimed(claim_file_id=file_id, requested=kr("6 000"))]
    assert ANNA.personal_number not in repr(events)


async def test_nothing_is_claimed_twice(company: CompanyId) -> None:
    invoice_id = await make_paid_rot()
    await make_claim_file(invoice_id)
    with pytest.raises(Refused) as refused:
        await claim_deductions([invoice_id])
    assert codes(refused) == ["NOTHING_TO_CLAIM"]
    assert len(await claim_files()) == 1


async def test_two_at_once_claim_it_once(kept_company: CompanyId, firm_scope: TenantScope) -> None:
    async with tenant_transaction():
        invoice_id = await make_paid_rot()

    async def claim() -> None:
        with within(firm_scope):
            async with tenant_transaction():
                await claim_deductions([invoice_id])

    outcomes = await asyncio.gather(claim(), claim(), return_exceptions=True)
    assert [isinstance(each, Refused) for each in outcomes].count(True) == 1
    async with tenant_transaction():
        assert len(await claim_files()) == 1


async def test_what_is_unpaid_is_told_and_not_claimed(company: CompanyId) -> None:
    invoice_id = await make_rot()
    assert [each.obstacle for each in await claimable()] == ["CLAIM_UNPAID"]
    with pytest.raises(Refused) as refused:
        await claim_deductions([invoice_id])
    assert codes(refused) == ["CLAIM_UNPAID"]
    assert await claim_files() == ()


@pytest.mark.parametrize("count", [0, 1])
async def test_an_ordinary_invoice_has_nothing_to_claim(company: CompanyId, count: int) -> None:
    ids = [await make_issued() for _ in range(count)]
    with pytest.raises(Refused) as refused:
        await claim_deductions(ids)
    assert codes(refused) == [["REQUIRED", "NOTHING_TO_CLAIM"][count]]


async def test_two_years_of_payment_are_two_files(company: CompanyId) -> None:
    old = await make_paid_rot(
        received=date(2025, 12, 30), invoice_date=date(2025, 12, 1), due_date=date(2025, 12, 31)
    )
    new = await make_paid_rot()
    with pytest.raises(Refused) as refused:
        await claim_deductions([old, new])
    assert codes(refused) == ["CLAIM_TOO_LATE"]
    assert await claim_files() == ()


async def test_what_was_credited_is_not_claimed(company: CompanyId) -> None:
    invoice_id = await make_paid_rot()
    await make_credit_note(invoice_id)
    assert await claimable() == ()


async def test_the_year_is_that_of_the_payment(company: CompanyId) -> None:
    invoice_id = await make_paid_rot(due_date=date(2027, 1, 10))
    assert await used_by(ROT, 2026) == {}
    await make_claim_file(invoice_id)
    assert list((await used_by(ROT, 2026)).values()) == [kr("6 000")]


async def test_a_decision_to_pay_pays(company: CompanyId) -> None:
    file_id = await make_claim_file()
    assert await read_decision(decided("ROT 2026-00001", 6000)) == 1
    (claim,) = await claims_of(file_id)
    assert (claim.state, claim.reason) == (ClaimState.PAID, "20260000185-01")
    head = (await heads([claim.invoice_id]))[claim.invoice_id]
    assert (head.state, head.open_minor, head.denied_minor) == ("PAID", 0, 0)


@pytest.mark.parametrize(
    ("approved", "state", "owed"),
    [(0, ClaimState.DENIED, "6 000"), (4000, ClaimState.PARTLY_DENIED, "2 000")],
)
async def test_what_is_denied_the_buyer_owes(
    company: CompanyId, approved: int, state: ClaimState, owed: str
) -> None:
    file_id = await make_claim_file()
    (claim,) = await claims_of(file_id)
    with recording() as events:
        await decide([Decision(claim_id=claim.id, approved=Decimal(approved), reason="Taket")])
    (claim,) = await claims_of(file_id)
    assert (claim.state, claim.reason) == (state, "Taket")
    head = (await heads([claim.invoice_id]))[claim.invoice_id]
    assert (head.state, head.open_minor) == ("PARTLY_PAID", kr(owed).minor)
    assert list((await used_by(ROT, 2026)).values()) == [kr(str(approved))]
    assert (
        DeductionDecided(
            claim_id=claim.id,
            invoice_id=claim.invoice_id,
            approved=kr(str(approved)),
            denied=kr(owed),
        )
        in events
    )
    assert await claimable() == ()


async def test_a_decision_read_again_changes_nothing(company: CompanyId) -> None:
    file_id = await make_claim_file()
    await read_decision(decided("ROT 2026-00001", 4000))
    before = await claims_of(file_id)
    await read_decision(decided("ROT 2026-00001", 4000))
    assert await claims_of(file_id) == before
    head = (await heads([before[0].invoice_id]))[before[0].invoice_id]
    assert head.open_minor == 2_000_00


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (decided("ROT 2026-00002", 6000), "CLAIM_UNKNOWN"),
        (decided("ROT 2026-00001", 6000, fakturanummer="1002"), "CLAIM_UNKNOWN"),
        (decided("ROT 2026-00001", 6000, personnummer="198202020205"), "CLAIM_UNKNOWN"),
        (decided("ROT 2026-00001", 6001), "OUT_OF_RANGE"),
        (decided("ROT 2026-00001", 5000), "CLAIM_DECIDED"),
    ],
)
async def test_a_decision_that_does_not_fit(company: CompanyId, text: str, code: str) -> None:
    file_id = await make_claim_file()
    (claim,) = await claims_of(file_id)
    await decide([Decision(claim_id=claim.id, approved=Decimal(6000))])
    with pytest.raises(Refused) as refused:
        await read_decision(text)
    assert codes(refused) == [code]
    assert [each.state for each in await claims_of(file_id)] == [ClaimState.PAID]


async def test_each_owner_is_decided_alone(company: CompanyId) -> None:
    two = household(persons=(ANNA, BERTIL))
    file_id = await make_claim_file(await make_paid_rot(household=two))
    await read_decision(decided("ROT 2026-00001", 0, fakturanummer=None))
    first, second = await claims_of(file_id)
    assert (first.state, second.state) == (ClaimState.DENIED, ClaimState.CLAIMED)
    head = (await heads([first.invoice_id]))[first.invoice_id]
    assert head.open_minor == 3_000_00


async def test_a_claim_that_is_not_there_is_not_decided(company: CompanyId) -> None:
    with pytest.raises(Refused) as refused:
        await decide([Decision(claim_id=ClaimId.new(), approved=Decimal(1))])
    assert codes(refused) == ["NOT_FOUND"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE claim SET requested_minor = 1",
        "DELETE FROM claim",
        "UPDATE claim_file SET xml = ''",
        "DELETE FROM claim_file",
    ],
)
async def test_what_was_claimed_is_kept(company: CompanyId, statement: str) -> None:
    await make_claim_file()
    with pytest.raises(IntegrityError):
        await get_connection(CONNECTION).execute_query_dict(statement)


async def test_another_firm_has_no_claims(acme: TenantScope, other_scope: TenantScope) -> None:
    with within(acme):
        async with tenant_transaction():
            await make_company()
            file_id = await make_claim_file()
            await make_paid_rot()
    with within(other_scope):
        async with tenant_transaction():
            assert await claim_files() == ()
            assert await claimable() == ()
            assert await claim_file(file_id) is None
            assert await claim_xml(file_id) is None
