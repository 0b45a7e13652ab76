"""Advances are invoiced, and taken off once. Sources: ML (2023:200) 7:7, 16:23, 17:14, 17:24."""

import asyncio
from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.countries.vat import Sold, VatClass
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.actions import InvoiceAction
from reskontra.domain.invoicing.commands import (
    change_draft,
    credit_and_invoice_anew,
    issue_invoice,
)
from reskontra.domain.invoicing.credit_notes import CreditPart, NewCredit
from reskontra.domain.invoicing.drafts import DraftChange
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import (
    advances_of,
    advances_taken_off,
    available_actions,
    draft_totals,
    invoice,
    open_advances,
    taken_off_by,
)
from reskontra.domain.invoicing.views import Invoice, InvoiceState
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import savepoint, tenant_transaction
from tests.factories.company import make_company
from tests.factories.customers import make_customer
from tests.factories.invoicing import (
    kr,
    make_credit_draft,
    make_credit_note,
    make_draft,
    make_issued,
    new_draft,
    new_line,
)

IN_GERMANY = Address(line1="Hauptstraße 1", postal_code="10115", city="Berlin", country="DE")
SUPPLY = (new_line(description="Kök", unit_price=Decimal(10_000)),)
THIRD = (new_line(description="Förskott kök", unit_price=Decimal(3_000)),)


async def the(invoice_id: InvoiceId) -> Invoice:
    found = await invoice(invoice_id)
    assert found is not None
    return found


async def make_advance(customer_id: CustomerId, **about: object) -> InvoiceId:
    usual: dict[str, object] = {"form": InvoiceForm.ADVANCE, "lines": THIRD}
    return await make_issued(customer_id=customer_id, **(usual | about))


async def make_final(customer_id: CustomerId, *advances: InvoiceId, **about: object) -> InvoiceId:
    usual: dict[str, object] = {"lines": SUPPLY, "advances": advances}
    return await make_draft(customer_id=customer_id, **(usual | about))


async def refused(invoice_id: InvoiceId) -> list[str]:
    """Why an issue is refused; nothing has happened."""
    with pytest.raises(Refused) as told:
        async with savepoint():
            await issue_invoice(invoice_id)
    found = await the(invoice_id)
    assert (found.state, found.head.number) == (InvoiceState.DRAFT, None)
    return [reason.code for reason in told.value.reasons]


async def free(customer_id: CustomerId) -> list[InvoiceId]:
    return [each.invoice.id for each in await open_advances(customer_id)]


async def test_the_final_invoice_asks_for_what_the_advance_has_left(company: CompanyId) -> None:
    customer_id = await make_customer()
    advance_id = await make_advance(customer_id)
    final_id = await make_final(customer_id, advance_id)
    assert await free(customer_id) == [advance_id]
    await issue_invoice(final_id)

    advance, final = await the(advance_id), await the(final_id)
    assert (advance.totals.total, final.totals.total) == (kr("3750"), kr("8750"))
    assert (final.totals.net, final.totals.vat) == (kr("7000"), kr("1750"))
    assert final.lines[-1].description == "Avgår förskott, faktura 1001 av 2026-11-23"
    assert await free(customer_id) == []
    assert (await taken_off_by([advance_id]))[advance_id].id == final_id
    assert [head.id for head in (await advances_taken_off([final_id]))[final_id]] == [advance_id]


async def test_an_unpaid_advance_is_taken_off_and_stays_to_be_paid(company: CompanyId) -> None:
    """Both invoices together are the price, so whether the first is paid changes nothing."""
    customer_id = await make_customer()
    advance_id = await make_advance(customer_id)
    await issue_invoice(await make_final(customer_id, advance_id))
    assert (await the(advance_id)).head.open_minor == 375_000


async def test_an_advance_is_taken_off_once(company: CompanyId) -> None:
    customer_id = await make_customer()
    advance_id = await make_advance(customer_id)
    first, second = [await make_final(customer_id, advance_id) for _ in range(2)]
    await issue_invoice(first)
    assert await refused(second) == ["ADVANCE_TAKEN_OFF"]
    await change_draft(second, DraftChange(advances=()))
    await issue_invoice(second)
    assert (await the(second)).totals.total == kr("12500")


async def test_an_advance_of_a_later_day_is_not_taken_off(company: CompanyId) -> None:
    customer_id = await make_customer()
    advance_id = await make_advance(customer_id, invoice_date=date(2027, 2, 1))
    with pytest.raises(Refused, match="ADVANCE_LATER"):
        await make_final(customer_id, advance_id)
    await make_final(customer_id, advance_id, invoice_date=date(2027, 2, 1))


async def test_of_two_at_once_one_wins(kept_company: CompanyId) -> None:
    async with tenant_transaction():
        customer_id = await make_customer()
        advance_id = await make_advance(customer_id)
        finals = [await make_final(customer_id, advance_id) for _ in range(4)]

    async def issue(one: InvoiceId) -> None:
        async with tenant_transaction():
            await issue_invoice(one)

    outcomes = await asyncio.gather(*map(issue, finals), return_exceptions=True)
    lost = [each for each in outcomes if isinstance(each, Refused)]
    assert outcomes.count(None) == 1
    assert [reason.code for each in lost for reason in each.reasons] == ["ADVANCE_TAKEN_OFF"] * 3


async def test_another_firm_sees_and_takes_off_nothing(
    acme: TenantScope, other_scope: TenantScope
) -> None:
    with within(acme):
        async with tenant_transaction():
            await make_company()
            customer_id = await make_customer()
            advance_id = await make_advance(customer_id)
            await issue_invoice(await make_final(customer_id, advance_id))
    with within(other_scope):
        async with tenant_transaction():
            assert await open_advances(customer_id) == ()
            assert await taken_off_by([advance_id]) == {}
            assert await advances_of([advance_id]) == {}
            assert await advances_taken_off([advance_id]) == {advance_id: ()}


async def test_a_credited_advance_is_no_more_to_take_off(company: CompanyId) -> None:
    customer_id = await make_customer()
    whole, partly = [await make_advance(customer_id) for _ in range(2)]
    finals = [await make_final(customer_id, one) for one in (whole, partly)]
    await make_credit_note(whole)
    await make_credit_note(partly, CreditPart(position=1, amount=Decimal(1_000)))

    assert [await refused(one) for one in finals] == [["ADVANCE_CREDITED"], ["ADVANCE_MOVED"]]
    assert await free(customer_id) == [partly]
    with pytest.raises(Refused) as told:
        await make_final(customer_id, whole)
    assert [reason.code for reason in told.value.reasons] == ["ADVANCE_CREDITED"]
    await change_draft(finals[1], DraftChange(note="Sparat igen"))
    await issue_invoice(finals[1])
    assert (await the(finals[1])).totals.net == kr("8000")


async def test_what_is_taken_off_is_credited_after_its_final_invoice(company: CompanyId) -> None:
    customer_id = await make_customer()
    advance_id = await make_advance(customer_id)
    note_id = await make_credit_draft(advance_id)
    final_id = await make_final(customer_id, advance_id)
    await issue_invoice(final_id)

    assert await refused(note_id) == ["ADVANCE_TAKEN_OFF"]
    with pytest.raises(Refused) as told:
        await make_credit_draft(advance_id)
    assert [reason.code for reason in told.value.reasons] == ["ADVANCE_TAKEN_OFF"]
    actions = (await available_actions([await the(advance_id)]))[advance_id]
    credit = next(each for each in actions if each.action is InvoiceAction.CREDIT)
    assert credit.reason_code == "ADVANCE_TAKEN_OFF"

    await make_credit_note(final_id)
    assert await free(customer_id) == [advance_id]
    await issue_invoice(note_id)
    assert (await the(advance_id)).state is InvoiceState.CREDITED


async def test_the_final_invoice_anew_takes_the_same_advances_off(company: CompanyId) -> None:
    customer_id = await make_customer()
    advance_id = await make_advance(customer_id)
    final_id = await make_final(customer_id, advance_id)
    await issue_invoice(final_id)
    note_id, anew_id = await credit_and_invoice_anew(final_id, NewCredit(reason="Fel referens"))

    assert await refused(anew_id) == ["ADVANCE_TAKEN_OFF"]
    await issue_invoice(note_id)
    await issue_invoice(anew_id)
    assert (await the(anew_id)).totals.net == kr("7000")


async def test_a_part_that_is_credited_frees_no_advance(company: CompanyId) -> None:
    customer_id = await make_customer()
    advance_id = await make_advance(customer_id)
    final_id = await make_final(customer_id, advance_id)
    await issue_invoice(final_id)
    await make_credit_note(final_id, CreditPart(position=1, amount=Decimal(1_000)))
    assert await free(customer_id) == []


async def test_lines_and_advances_change_apart(company: CompanyId) -> None:
    customer_id = await make_customer()
    first, second = [await make_advance(customer_id) for _ in range(2)]
    final_id = await make_final(customer_id, first)
    await change_draft(final_id, DraftChange(lines=(*SUPPLY, *SUPPLY)))
    assert (await the(final_id)).totals.net == kr("17000")
    await change_draft(final_id, DraftChange(advances=(second, first, second)))
    assert (await the(final_id)).totals.net == kr("14000")
    await change_draft(final_id, DraftChange(note="Tack!"))
    assert [row.advance_uuid for row in (await the(final_id)).lines[2:]] == [
        second.uuid, first.uuid,
    ]  # fmt: skip


async def test_another_customers_advance_is_not_taken_off(company: CompanyId) -> None:
    advance_id = await make_advance(await make_customer())
    with pytest.raises(Refused) as told:
        await make_final(await make_customer(name="En annan AB"), advance_id)
    assert [reason.code for reason in told.value.reasons] == ["ADVANCE_OF_ANOTHER"]


@pytest.mark.parametrize(
    ("case", "invoice_date", "due_date", "codes"),
    [
        ("paid before the change", date(2026, 3, 1), date(2026, 3, 31), []),
        ("paid after it", date(2026, 4, 1), date(2026, 5, 1), []),
        ("nobody knows", date(2026, 3, 20), date(2026, 4, 19), ["ADVANCE_RATE_CHANGES"]),
    ],
)
async def test_an_advance_is_taxed_as_on_the_day_that_it_is_paid(
    company: CompanyId, case: str, invoice_date: date, due_date: date, codes: list[str]
) -> None:
    """7:7, and food's 12 % became 6 % on 1 April 2026. When it is supplied does not matter."""
    food = (new_line(vat_class=VatClass.FOOD),)
    new = new_draft(
        form=InvoiceForm.ADVANCE,
        lines=food,
        invoice_date=invoice_date,
        due_date=due_date,
        supply_date=date(2026, 6, 1),
    )
    assert [reason.code for reason in (await draft_totals(new)).problems] == codes, case


async def test_the_rate_of_an_advance_stays_when_the_law_changes(company: CompanyId) -> None:
    """An advance of 12 %, and a supply at 6 %: what it paid for bears 12 %, and the rest 6 %."""
    customer_id = await make_customer()
    advance_id = await make_advance(
        customer_id,
        lines=(new_line(vat_class=VatClass.FOOD),),
        invoice_date=date(2026, 3, 1),
        due_date=date(2026, 3, 31),
    )
    all_at_six = (new_line(unit_price=Decimal(5_000), vat_class=VatClass.FOOD),)
    apart = (
        new_line(unit_price=Decimal(4_000), vat_class=VatClass.FOOD),
        new_line(vat_rate=Decimal(12)),
    )
    final_id = await make_final(customer_id, advance_id, lines=all_at_six)
    assert await refused(final_id) == ["ADVANCE_WITHOUT_SUPPLY"]
    await change_draft(final_id, DraftChange(lines=apart))
    await issue_invoice(final_id)
    advance, final = await the(advance_id), await the(final_id)
    assert (advance.totals.vat, final.totals.vat) == (kr("120"), kr("240"))


async def test_goods_to_another_eu_country_are_not_invoiced_in_advance(company: CompanyId) -> None:
    """17:14."""
    customer_id = await make_customer(vat_number="DE123456789", address=IN_GERMANY)
    goods = (new_line(sold=Sold.GOODS, vat_class=VatClass.STANDARD),)
    draft_id = await make_draft(customer_id=customer_id, form=InvoiceForm.ADVANCE, lines=goods)
    assert "ADVANCE_OF_EU_GOODS" in await refused(draft_id)
