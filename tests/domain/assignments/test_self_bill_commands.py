"""What a company has earned is drafted as its invoice to us, and never paid as salary."""

from dataclasses import replace
from datetime import date

import pytest

from reskontra.domain.assignments.commands import (
    bill,
    draft_self_bill,
    make_pay_lines,
    release_paid,
)
from reskontra.domain.assignments.events import SelfBillDrafted
from reskontra.domain.assignments.models import PayLine, SelfBill
from reskontra.domain.assignments.queries import approved, self_bills
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.models import Consultant
from reskontra.domain.consultants.views import Release
from reskontra.domain.invoicing.commands import settle_invoice
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from tests.factories import varied
from tests.factories.billing import COMPANY, DEPARTURES, Ordered, make_approved, make_order
from tests.factories.invoicing import kr

pytestmark = pytest.mark.usefixtures("company")


async def worked(order: Ordered, day: int = 2) -> None:
    await make_pay_lines([await make_approved(order, day=date(2026, 11, day))])


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [reason.code for reason in refused.value.reasons]


async def test_a_draft_has_the_words_the_vat_and_every_line() -> None:
    order = await make_order(works=COMPANY)
    await worked(order)
    with recording() as events:
        bill_id = await draft_self_bill(order.consultant_id)
    assert events == [SelfBillDrafted(self_bill_id=bill_id, consultant_id=order.consultant_id)]
    (bill,) = await self_bills()
    assert (bill.id, bill.words) == (bill_id, "Självfakturering")
    assert (bill.net, bill.vat) == (kr("400"), kr("100"))
    assert bill.consultant.org_number == "556677-8899"


async def test_later_work_goes_on_the_same_draft_once() -> None:
    order = await make_order(works=COMPANY)
    await worked(order)
    first = await draft_self_bill(order.consultant_id)
    await worked(order, day=3)
    assert await draft_self_bill(order.consultant_id) == first
    with pytest.raises(Refused) as refused:
        await draft_self_bill(order.consultant_id)
    assert codes(refused) == ["NOTHING_TO_SELF_BILL"]
    (bill,) = await self_bills(order.consultant_id)
    assert bill.net == kr("800")


@pytest.mark.parametrize(
    ("about", "code"),
    [
        ({"self_billing_agreed_date": None}, "SELF_BILLING_NOT_AGREED"),
        ({"f_skatt_checked_date": None}, "F_SKATT_UNPROVEN"),
    ],
)
async def test_nothing_is_drafted_without_agreement_and_proof(
    about: dict[str, object], code: str
) -> None:
    order = await make_order(works=varied(COMPANY, **about))
    await worked(order)
    with pytest.raises(Refused) as refused:
        await draft_self_bill(order.consultant_id)
    assert codes(refused) == [code]
    assert await SelfBill.all().count() == 0
    assert await PayLine.filter(self_bill_id__isnull=False).count() == 0


async def test_what_a_person_earns_is_on_no_bill() -> None:
    order = await make_order()
    await worked(order)
    with pytest.raises(Refused) as refused:
        await draft_self_bill(order.consultant_id)
    assert codes(refused) == ["SELF_BILLING_OF_PERSON"]
    assert await self_bills() == []


async def test_what_was_earned_as_an_employee_is_salary_for_ever() -> None:
    order = await make_order()
    await worked(order)
    await Consultant.filter(id=order.consultant_id.uuid).update(
        kind=COMPANY.kind,
        org_number=COMPANY.org_number,
        vat_number=COMPANY.vat_number,
        address_line1="Ekgatan 1",
        postal_code="211 20",
        city="Malmö",
        f_skatt_checked_date=COMPANY.f_skatt_checked_date,
        self_billing_agreed_date=COMPANY.self_billing_agreed_date,
    )
    with pytest.raises(Refused) as refused:
        await draft_self_bill(order.consultant_id)
    assert codes(refused) == ["NOTHING_TO_SELF_BILL"]
    await worked(order, day=3)
    await draft_self_bill(order.consultant_id)
    (bill,) = await self_bills(order.consultant_id)
    assert bill.net == kr("400")


async def test_what_a_customer_takes_back_is_taken_off_the_draft() -> None:
    order = await make_order(works=replace(COMPANY, release=Release.WHEN_PAID))
    entry_id = await make_approved(order)
    await make_pay_lines([entry_id])
    (invoice_id,) = (await bill(await approved([entry_id]), DEPARTURES)).invoices
    await settle_invoice(invoice_id, kr("1250"))
    await release_paid(invoice_id)
    await draft_self_bill(order.consultant_id)
    await settle_invoice(invoice_id, kr("-625"))
    await release_paid(invoice_id)
    (draft,) = await self_bills(order.consultant_id)
    assert (draft.lines, draft.version) == ((), 3)
    await settle_invoice(invoice_id, kr("625"))
    await release_paid(invoice_id)
    await draft_self_bill(order.consultant_id)
    (draft,) = await self_bills(order.consultant_id)
    assert draft.net == kr("400")


async def test_what_pays_nothing_begins_no_draft() -> None:
    order = await make_order(works=COMPANY)
    await make_pay_lines([await make_approved(order, pay=0)])
    with pytest.raises(Refused) as refused:
        await draft_self_bill(order.consultant_id)
    assert codes(refused) == ["NOTHING_TO_SELF_BILL"]
    assert await SelfBill.all().count() == 0


async def test_what_is_not_released_waits() -> None:
    order = await make_order(works=replace(COMPANY, release=Release.WHEN_PAID))
    await worked(order)
    with pytest.raises(Refused) as refused:
        await draft_self_bill(order.consultant_id)
    assert codes(refused) == ["NOTHING_TO_SELF_BILL"]


async def test_nobody_has_that_id() -> None:
    with pytest.raises(Refused) as refused:
        await draft_self_bill(ConsultantId.new())
    assert codes(refused) == ["NOT_FOUND"]
