"""An invoice for work in a home: the buyer owes their part, and the year's limit is kept."""

import asyncio
from dataclasses import replace
from decimal import Decimal

import pytest
from tortoise.connection import get_connection
from tortoise.exceptions import IntegrityError, OperationalError

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.countries.household import HouseholdKind
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.actions import InvoiceAction
from reskontra.domain.invoicing.adjustments import NewAdjustment
from reskontra.domain.invoicing.commands import (
    change_draft,
    collect_drafts,
    issue_invoice,
    settle_invoice,
)
from reskontra.domain.invoicing.credit_notes import CreditPart
from reskontra.domain.invoicing.drafts import DraftChange, FreeBuyer
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import (
    available_actions,
    deductions_left,
    document,
    heads,
    invoice,
    invoice_sums,
    last_household,
    used_by,
)
from reskontra.domain.invoicing.views import Invoice, InvoiceFilter, InvoiceHead, InvoiceState
from reskontra.domain.kernel.refusals import Refused
from reskontra.domain.tables import CONNECTION
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.company import make_company
from tests.factories.households import (
    ANNA,
    BERTIL,
    LABOUR,
    LINES,
    ROT,
    household,
    make_owner,
    make_rot,
    make_rot_draft,
    person,
)
from tests.factories.invoicing import (
    BUYER,
    charge,
    kr,
    make_credit_note,
    make_draft,
    new_line,
    rebate,
)
from tests.factories.payments import make_payment

COMPANY = FreeBuyer(name="Köparen AB", org_number="556703-7485", address=BUYER.address)
ROT_OF_ANNA = (ANNA.personal_number, HouseholdKind.ROT)


async def whole(invoice_id: InvoiceId) -> Invoice:
    found = await invoice(invoice_id)
    assert found is not None
    return found


async def head_of(invoice_id: InvoiceId) -> InvoiceHead:
    return (await heads([invoice_id]))[invoice_id]


@pytest.mark.parametrize("adjustment", [rebate("10"), rebate(amount="100"), charge(amount="50")])
async def test_nothing_on_the_whole_stands_beside_work_in_a_home(
    company: CompanyId, adjustment: NewAdjustment
) -> None:
    """Nobody can tell the tax authority how much of it is labour."""
    with pytest.raises(Refused) as refused:
        await make_rot_draft(adjustments=(adjustment,))
    assert [(each.code, each.path) for each in refused.value.reasons] == [
        ("HOUSEHOLD_ADJUSTED", ("adjustments",))
    ]
    draft_id = await make_rot_draft()
    with pytest.raises(Refused, match="HOUSEHOLD_ADJUSTED"):
        await change_draft(draft_id, DraftChange(adjustments=(adjustment,)))
    assert (await whole(draft_id)).totals.adjustments == ()


async def test_a_draft_keeps_what_was_asked(company: CompanyId) -> None:
    found = await whole(await make_rot_draft())
    assert found.household is not None
    assert found.household.asked == ROT
    assert (found.household.labour, found.household.deduction) == (kr("20 000"), kr("6 000"))


async def test_the_buyer_owes_all_but_the_deduction(company: CompanyId) -> None:
    invoice_id = await make_rot()
    head = await head_of(invoice_id)
    assert (head.total_minor, head.deduction_minor) == (26_250_00, 6_000_00)
    assert (head.payable_minor, head.open_minor) == (20_250_00, 20_250_00)
    page = await document(invoice_id)
    assert page is not None
    assert page.to_pay == kr("20 250")
    sums = await invoice_sums(InvoiceFilter())
    assert (sums.total, sums.open) == (kr("26 250"), kr("20 250"))


async def test_who_pays_their_part_has_paid(company: CompanyId) -> None:
    invoice_id = await make_rot()
    await make_payment(invoice_id, amount=kr("20 250"))
    head = await head_of(invoice_id)
    assert (head.state, head.open_minor, head.refund_minor) == (InvoiceState.PAID, 0, 0)


async def test_nobody_pays_the_authoritys_part(company: CompanyId) -> None:
    invoice_id = await make_rot()
    with pytest.raises(Refused):
        await settle_invoice(invoice_id, kr("20 250.01"))
    assert (await head_of(invoice_id)).paid_minor == 0


async def test_a_change_of_the_draft_counts_anew(company: CompanyId) -> None:
    draft_id = await make_rot_draft()
    await change_draft(draft_id, DraftChange(lines=(LABOUR, LABOUR)))
    found = await whole(draft_id)
    assert found.head.deduction_minor == 12_000_00
    await change_draft(draft_id, DraftChange(household=None))
    found = await whole(draft_id)
    assert (found.household, found.head.deduction_minor) == (None, 0)


async def test_what_lacks_something_is_not_issued(company: CompanyId) -> None:
    draft_id = await make_rot_draft(household=replace(ROT, property_designation=None))
    with pytest.raises(Refused) as refused:
        await issue_invoice(draft_id)
    assert [reason.code for reason in refused.value.reasons] == ["HOUSEHOLD_HOME_MISSING"]
    found = await whole(draft_id)
    assert found.state is InvoiceState.DRAFT
    assert await used_by(ROT, 2026) == {}
    states = (await available_actions([found]))[draft_id]
    issue = next(each for each in states if each.action is InvoiceAction.ISSUE)
    assert issue.reason_code == "HOUSEHOLD_HOME_MISSING"


async def test_a_company_gets_no_reduction(company: CompanyId) -> None:
    draft_id = await make_draft(lines=LINES, household=ROT, buyer=COMPANY)
    with pytest.raises(Refused) as refused:
        await issue_invoice(draft_id)
    assert [reason.code for reason in refused.value.reasons] == ["HOUSEHOLD_BUYER_NOT_PERSON"]


async def test_the_limit_of_the_year_is_kept(company: CompanyId) -> None:
    big = replace(LABOUR, unit_price=Decimal(6_000))
    await make_rot(lines=(big,))
    with pytest.raises(Refused) as refused:
        await make_rot()
    (reason,) = refused.value.reasons
    assert (reason.code, reason.facts["left"]) == ("HOUSEHOLD_LIMIT_EXCEEDED", kr("5000"))
    await make_rot(household=household(persons=(person(at_most=Decimal(5_000)),)))
    assert await used_by(ROT, 2026) == {ROT_OF_ANNA: kr("50 000")}


async def test_two_at_once_do_not_pass_the_limit(
    kept_company: CompanyId, firm_scope: TenantScope
) -> None:
    big = replace(LABOUR, unit_price=Decimal(4_000))
    async with tenant_transaction():
        owner = await make_owner()
        drafts = [await make_rot_draft(lines=(big,), **owner) for _ in range(2)]

    async def issue(draft_id: InvoiceId) -> None:
        with within(firm_scope):
            async with tenant_transaction():
                await issue_invoice(draft_id)

    outcomes = await asyncio.gather(*map(issue, drafts), return_exceptions=True)
    assert [isinstance(each, Refused) for each in outcomes].count(True) == 1
    async with tenant_transaction():
        assert await used_by(ROT, 2026) == {ROT_OF_ANNA: kr("30 000")}


async def test_a_whole_credit_gives_everything_back(company: CompanyId) -> None:
    invoice_id = await make_rot()
    note = await whole(await make_credit_note(invoice_id))
    assert (note.head.total_minor, note.head.deduction_minor) == (26_250_00, 6_000_00)
    head = await head_of(invoice_id)
    assert (head.state, head.credited_minor) == (InvoiceState.CREDITED, 20_250_00)
    assert (head.open_minor, head.refund_minor) == (0, 0)
    assert await used_by(ROT, 2026) == {ROT_OF_ANNA: kr("0")}


async def test_parts_of_a_credit_come_to_the_whole(company: CompanyId) -> None:
    invoice_id = await make_rot(
        lines=(replace(LABOUR, unit_price=Decimal("777.77")), LINES[1]),
        household=household(persons=(ANNA, BERTIL)),
    )
    before = await head_of(invoice_id)
    first = await head_of(
        await make_credit_note(invoice_id, CreditPart(position=1, quantity=Decimal(7)))
    )
    material = await head_of(await make_credit_note(invoice_id, CreditPart(position=2)))
    rest = await head_of(await make_credit_note(invoice_id))
    assert material.deduction_minor == 0
    assert first.deduction_minor > 0
    notes = (first, material, rest)
    assert sum(note.deduction_minor for note in notes) == before.deduction_minor
    assert (await head_of(invoice_id)).credited_minor == before.payable_minor


@pytest.mark.parametrize(
    "change",
    ["deduction_minor = 0", "household = NULL", "household = '{}'"],
)
async def test_what_was_issued_is_frozen(company: CompanyId, change: str) -> None:
    await make_rot()
    with pytest.raises((IntegrityError, OperationalError)):
        await get_connection(CONNECTION).execute_query_dict(f"UPDATE invoice SET {change}")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE household_entry SET deduction_minor = 0",
        "UPDATE household_entry SET personal_number = ''",
        "DELETE FROM household_entry",
        "UPDATE invoice_line SET household = NULL",
    ],
)
async def test_what_was_given_is_kept(company: CompanyId, statement: str) -> None:
    await make_rot()
    with pytest.raises((IntegrityError, OperationalError)):
        await get_connection(CONNECTION).execute_query_dict(statement)


async def test_the_next_invoice_finds_the_home_of_the_last(company: CompanyId) -> None:
    owner = await make_owner()
    await make_rot_draft(**owner, household=household(property_designation="Gamla 1:1"))
    await make_rot(**owner)
    kept = await last_household(owner["customer_id"])
    assert kept is not None
    assert kept.asked == ROT
    assert await last_household(CustomerId.new()) is None


async def test_a_home_has_an_invoice_of_its_own(company: CompanyId) -> None:
    owner = await make_owner()
    drafts = [await make_rot_draft(**owner), await make_draft(**owner)]
    with pytest.raises(Refused) as refused:
        await collect_drafts(drafts)
    assert [reason.code for reason in refused.value.reasons] == ["HOUSEHOLD_UNCOLLECTED"]
    assert (await whole(drafts[0])).state is InvoiceState.DRAFT


async def test_what_is_taken_off_leaves_room_for_the_deduction(company: CompanyId) -> None:
    off = new_line(description="Avdrag", quantity=Decimal(-1), unit_price=Decimal(15_000))
    draft_id = await make_rot_draft(lines=(LABOUR, off))
    with pytest.raises(Refused) as refused:
        await issue_invoice(draft_id)
    assert [reason.code for reason in refused.value.reasons] == ["HOUSEHOLD_ABOVE_TOTAL"]


async def test_another_firm_knows_nothing_of_it(
    acme: TenantScope, other_scope: TenantScope
) -> None:
    with within(acme):
        async with tenant_transaction():
            await make_company()
            await make_rot()
    with within(other_scope):
        async with tenant_transaction():
            assert await used_by(ROT, 2026) == {}
            assert await deductions_left([]) == {}
