"""Prices with VAT beside advances, work in homes and drafts that become one."""

from decimal import Decimal

import pytest

from reskontra.domain.customers.views import CustomerKind
from reskontra.domain.invoicing.commands import collect_drafts
from reskontra.domain.invoicing.credit_notes import CreditPart
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.queries import open_advances
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.transaction import savepoint
from tests.factories.customers import make_customer
from tests.factories.gross import make_gross
from tests.factories.households import LINES, household, make_owner, make_rot
from tests.factories.invoicing import (
    kr,
    make_credit_note,
    make_draft,
    make_issued,
    new_line,
    the,
)


@pytest.mark.usefixtures("company")
@pytest.mark.parametrize("is_gross", [True, False])
@pytest.mark.parametrize("is_advance_gross", [True, False])
async def test_an_advance_is_taken_off_in_the_prices_of_the_final_invoice(
    is_gross: bool, is_advance_gross: bool
) -> None:
    """333.33 kr with VAT, or 266.66 kr without it, of 1 000 kr with VAT or 800 kr without it.

    What stands fast is what the final invoice's prices are; of the rest an öre may be rounded.
    """
    anna = await make_customer(kind=CustomerKind.PERSON, org_number=None)
    advance = await make_issued(
        customer_id=anna,
        form=InvoiceForm.ADVANCE,
        lines=(new_line(unit_price=Decimal("333.33" if is_advance_gross else "266.66")),),
        prices_include_vat=is_advance_gross,
    )
    paid = (await the(advance)).totals
    final = await make_issued(
        customer_id=anna,
        advances=(advance,),
        lines=(new_line(unit_price=Decimal(1000 if is_gross else 800)),),
        prices_include_vat=is_gross,
    )
    left = (await the(final)).totals
    gross, net = paid.net + paid.vat + left.net + left.vat, paid.net + left.net
    assert (gross if is_gross else net) == kr("1000" if is_gross else "800")
    assert abs((paid.vat + left.vat - kr("200")).minor) <= 1
    assert await open_advances(anna) == ()

    await make_credit_note(final)
    assert [each.head.id for each in await open_advances(anna)] == [advance]


@pytest.mark.usefixtures("company")
async def test_labour_with_vat_is_what_stands_on_its_lines() -> None:
    owner = await make_owner()
    draft_id = await make_draft(
        **owner, lines=LINES, household=household(), prices_include_vat=True
    )
    draft = await the(draft_id)
    assert draft.household is not None
    labour = [line.amount for line in draft.lines if line.household and "LABOUR" in line.household]
    assert draft.household.labour == Money.total(labour)


@pytest.mark.usefixtures("company")
async def test_drafts_of_one_kind_of_prices_become_one() -> None:
    """Three times 0.99 kr is 2.97 kr, whatever is left of each without VAT."""
    anna = await make_customer()
    line = new_line(unit_price=Decimal("0.99"))
    drafts = [await make_gross(customer_id=anna, lines=(line,)) for _ in range(3)]
    collective = await the(await collect_drafts(drafts))
    assert collective.head.prices_include_vat
    assert collective.totals.net + collective.totals.vat == kr("2.97")


@pytest.mark.usefixtures("company")
async def test_drafts_of_two_kinds_of_prices_stay_apart() -> None:
    anna = await make_customer()
    drafts = [await make_gross(customer_id=anna), await make_draft(customer_id=anna)]
    with pytest.raises(Refused) as why:
        async with savepoint():
            await collect_drafts(drafts)
    assert [reason.code for reason in why.value.reasons] == ["COLLECTED_PRICES_UNFIT"]
    assert [(await the(each)).head.customer_id for each in drafts] == [anna, anna]


@pytest.mark.usefixtures("company")
async def test_parts_of_labour_with_vat_give_back_the_whole_reduction() -> None:
    rot = await make_rot(prices_include_vat=True)
    given = (await the(rot)).household
    notes = [
        await the(await make_credit_note(rot, CreditPart(position=1, quantity=Decimal(7)))),
        await the(await make_credit_note(rot)),
    ]
    homes = [note.household for note in notes if note.household]
    assert given is not None
    assert given.labour == kr("16000")
    assert Money.total(home.labour for home in homes) == given.labour
    assert Money.total(home.deduction for home in homes) == given.deduction


@pytest.mark.usefixtures("company")
async def test_an_advance_is_free_when_its_parts_are_credited() -> None:
    """The nets of the two parts do not come to the net of the line."""
    anna = await make_customer()
    third = (new_line(unit_price=Decimal("333.33")),)
    advance = await make_issued(
        form=InvoiceForm.ADVANCE, customer_id=anna, lines=third, prices_include_vat=True
    )
    kitchen = (new_line(unit_price=Decimal(10_000)),)
    final = await make_issued(
        customer_id=anna, lines=kitchen, advances=(advance,), prices_include_vat=True
    )
    for supplied, taken_off in (("3333.31", "-111.13"), ("6666.69", "-222.20")):
        await make_credit_note(
            final,
            CreditPart(position=1, amount=Decimal(supplied)),
            CreditPart(position=2, amount=Decimal(taken_off)),
        )
    assert [each.head.id for each in await open_advances(anna)] == [advance]
