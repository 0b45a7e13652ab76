"""What is paid on account reaches the work that bears its VAT, and is kept back for nothing."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.agreements.commands import plan_instalments
from reskontra.domain.assignments.commands import (
    bill,
)
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.models import EntryLine, TimeEntry
from reskontra.domain.assignments.on_account_views import Apart
from reskontra.domain.assignments.queries import (
    approved,
    on_account,
    open_on_account_invoices,
)
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.invoicing.commands import issue_invoice
from reskontra.domain.kernel.clock import now, today
from tests.factories.agreements import new_instalment
from tests.factories.billing import (
    DEPARTURES,
    Ordered,
    make_approved,
    make_assignment,
    make_reported,
)
from tests.factories.invoicing import (
    kr,
    make_draft,
    new_line,
)
from tests.factories.on_account import (
    advance_of,
    agreed,
    agreement_of,
    bill_due,
    billed,
    credited,
    sums,
    the,
    work,
)


@pytest.mark.usefixtures("company")
async def test_what_was_paid_at_another_vat_stays_and_is_told() -> None:
    order = await agreed("1500", "200")
    books = new_instalment(amount=Decimal("800.50"), vat_class=VatClass.BOOKS)
    await plan_instalments(agreement_of(order), [books])
    await bill_due()
    told = (await on_account([agreement_of(order)]))[agreement_of(order)]
    assert told.apart == (), "nobody has worked yet"
    (found,) = await billed(await work(order), await work(order))
    assert found.totals.net == kr("300")
    told = (await on_account([agreement_of(order)]))[agreement_of(order)]
    assert told.apart == (Apart(Decimal(6), kr("800.50")),)
    assert await sums(order) == ("2500.50", "1700.00", "800.50")
    left = await open_on_account_invoices([agreement_of(order)])
    assert left == {agreement_of(order): (await advance_of(order, 2),)}
    await credited(await advance_of(order, 2))
    told = (await on_account([agreement_of(order)]))[agreement_of(order)]
    assert (told.left, told.apart) == (kr("0"), ())
    assert await open_on_account_invoices([agreement_of(order)]) == {}


@pytest.mark.usefixtures("company")
async def test_what_an_invoice_with_vat_in_its_prices_took_is_all_taken() -> None:
    order = await agreed("1500")
    advance_id = await advance_of(order)
    final_id = await make_draft(
        customer_id=order.customer_id,
        advances=(advance_id,),
        lines=[new_line(unit_price=Decimal(5000))],
        prices_include_vat=True,
        invoice_date=today(),
    )
    await issue_invoice(final_id)
    assert await sums(order) == ("1500.00", "1500.00", "0.00")
    assert await open_on_account_invoices([agreement_of(order)]) == {}


@pytest.mark.usefixtures("company")
async def test_what_is_not_issued_takes_nothing_off() -> None:
    """What the first of several invoices at once was to take off is there for the others."""
    order = await agreed("1500")
    nobodys = [await work(order), await without_paragraph(order)]
    named = [
        await make_approved(order, await make_assignment(order, buyer_reference=name), day=day)
        for name, day in (("Bo", date(2026, 11, 4)), ("Cia", date(2026, 11, 5)))
    ]
    outcome = await bill(await approved([*nobodys, *named]), DEPARTURES)
    (held,) = outcome.held
    assert (set(held.entries), len(held.reasons)) == (set(nobodys), 1)
    found = [await the(one) for one in outcome.invoices]
    assert [each.totals.net for each in found] == [kr("0"), kr("500")]
    assert [each.head.number for each in found] == [1002, 1003]
    assert await sums(order) == ("1500.00", "1500.00", "0.00")


async def without_paragraph(order: Ordered) -> EntryId:
    """An hour that is exempt from VAT by nobody knows what, so that no invoice is issued of it."""
    with_vat = await make_reported(order, day=date(2026, 11, 3))
    await EntryLine.filter(entry_id=with_vat.uuid, side="PRICE").update(vat_class="EXEMPT")
    await TimeEntry.filter(id=with_vat.uuid).update(
        state="APPROVED", approved_at=now(), approver_kind="ORDERER", approved_sha256="ab" * 32
    )
    return with_vat
