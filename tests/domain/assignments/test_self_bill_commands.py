"""What a company has earned is drafted as its invoice to us, and never paid as salary."""

from contextlib import suppress
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.assignments.commands import (
    bill,
    draft_self_bill,
    make_pay_lines,
    release_paid,
)
from reskontra.domain.assignments.events import SelfBillDrafted
from reskontra.domain.assignments.models import PayRelease, SelfBill
from reskontra.domain.assignments.queries import approved, self_bills
from reskontra.domain.consultants.commands import change_consultant
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.models import Consultant
from reskontra.domain.consultants.views import (
    ConsultantChange,
    ConsultantEntry,
    ConsultantKind,
    Release,
)
from reskontra.domain.invoicing.commands import settle_invoice
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from tests.factories import varied
from tests.factories.billing import COMPANY, DEPARTURES, Ordered, make_approved, make_order
from tests.factories.consultants import company_entry
from tests.factories.invoicing import kr

pytestmark = pytest.mark.usefixtures("company")

WHEN_PAID = replace(COMPANY, release=Release.WHEN_PAID)
# What a card must tell before anything is drafted.
AGREED = {
    "org_number": COMPANY.org_number,
    "vat_number": COMPANY.vat_number,
    "address_line1": "Ekgatan 1",
    "postal_code": "211 20",
    "city": "Malmö",
    "f_skatt_checked_date": COMPANY.f_skatt_checked_date,
    "self_billing_agreed_date": COMPANY.self_billing_agreed_date,
}


async def worked(order: Ordered, day: int = 2) -> None:
    await make_pay_lines([await make_approved(order, day=date(2026, 11, day))])


async def become(order: Ordered, kind: ConsultantKind, **about: object) -> None:
    """Another kind of consultant, whatever the card tells."""
    fee = {ConsultantKind.SELF_EMPLOYED: Decimal(8)}.get(kind)
    changed = Consultant.filter(id=order.consultant_id.uuid)
    await changed.update(kind=kind, fee_percent=fee, **about)


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
    assert await PayRelease.filter(self_bill_id__isnull=False).count() == 0


@pytest.mark.parametrize("kind", [one for one in ConsultantKind if one is not COMPANY.kind])
async def test_no_person_is_billed_for_whatever_their_card_tells(kind: ConsultantKind) -> None:
    order = await make_order(works=company_entry())
    await become(order, kind, **AGREED)
    await worked(order)
    with pytest.raises(Refused) as refused:
        await draft_self_bill(order.consultant_id)
    assert codes(refused) == ["SELF_BILLING_OF_PERSON"]
    assert await self_bills() == []
    assert await PayRelease.filter(self_bill_id__isnull=False).count() == 0


@pytest.mark.parametrize("kind", [one for one in ConsultantKind if one is not COMPANY.kind])
async def test_what_was_earned_as_a_company_is_invoiced_as_one_whatever_they_are_now(
    kind: ConsultantKind,
) -> None:
    order = await make_order(works=COMPANY)
    await worked(order)
    fee = {ConsultantKind.SELF_EMPLOYED: Decimal(8)}.get(kind)
    change = ConsultantChange(kind=kind, fee_percent=fee)
    await change_consultant(order.consultant_id, change)
    await worked(order, day=3)
    await draft_self_bill(order.consultant_id)
    (bill,) = await self_bills(order.consultant_id)
    assert (bill.net, bill.vat, bill.against) == (kr("400"), kr("100"), ())
    with pytest.raises(Refused) as refused:
        await draft_self_bill(order.consultant_id)
    assert codes(refused) == ["SELF_BILLING_OF_PERSON"]


async def test_one_company_that_moves_abroad_hides_no_drafts_of_others() -> None:
    moved, other = [await make_order(works=COMPANY) for _ in range(2)]
    for day, order in enumerate((moved, other), start=2):
        await worked(order, day)
        await draft_self_bill(order.consultant_id)
    abroad = Address(line1="Gade 1", postal_code="1000", city="Kbh", country="DK")
    change = ConsultantChange(address=abroad, org_number="12345678", vat_number=None)
    await change_consultant(moved.consultant_id, change)
    told = {bill.consultant.id: bill for bill in await self_bills()}
    assert (told[moved.consultant_id].vat, told[moved.consultant_id].total) == (None, None)
    assert [one.code for one in told[moved.consultant_id].against] == ["SUPPLIER_ABROAD"]
    assert told[other.consultant_id].vat == kr("100")


@pytest.mark.parametrize("kind", [one for one in ConsultantKind if one is not COMPANY.kind])
async def test_what_was_earned_as_a_person_is_salary_for_ever(kind: ConsultantKind) -> None:
    order = await make_order(works=company_entry())
    await become(order, kind)
    await worked(order)
    await become(order, COMPANY.kind, **AGREED)
    with pytest.raises(Refused) as refused:
        await draft_self_bill(order.consultant_id)
    assert codes(refused) == ["NOTHING_TO_SELF_BILL"]
    await worked(order, day=3)
    await draft_self_bill(order.consultant_id)
    (bill,) = await self_bills(order.consultant_id)
    assert bill.net == kr("400")


async def a_paying_customers(works: ConsultantEntry = WHEN_PAID) -> tuple[Ordered, InvoiceId]:
    """An hour that is billed, whose pay waits for the customer."""
    order = await make_order(works=works)
    entry_id = await make_approved(order)
    await make_pay_lines([entry_id])
    (invoice_id,) = (await bill(await approved([entry_id]), DEPARTURES)).invoices
    return order, invoice_id


async def pays(invoice_id: InvoiceId, amount: str) -> None:
    await settle_invoice(invoice_id, kr(amount))
    await release_paid(invoice_id)


@pytest.mark.parametrize(
    ("case", "paid", "drafted"),
    [
        ("nothing is paid", [], None),
        ("a part is paid", ["500"], ["160"]),
        ("the rest is paid, twice", ["500", "300", "450"], ["160", "96", "144"]),
        ("a part is taken back", ["500", "300", "-300"], ["160"]),
        ("all is taken back", ["500", "-500"], None),
        ("all is paid at once", ["1250"], ["400"]),
        ("paid, taken back, and paid", ["1250", "-1250", "625"], ["200"]),
    ],
)
@pytest.mark.parametrize("each_time", [True, False])
async def test_each_share_is_a_line_once(
    case: str, paid: list[str], drafted: list[str] | None, each_time: bool
) -> None:
    order, invoice_id = await a_paying_customers()
    for amount in paid:
        await pays(invoice_id, amount)
        await drafted_if_anything(order, times=int(each_time))
    await drafted_if_anything(order, times=2)
    lines = [line.amount for one in await self_bills(order.consultant_id) for line in one.lines]
    assert lines == [kr(amount) for amount in drafted or ()]


async def drafted_if_anything(order: Ordered, times: int) -> None:
    for _ in range(times):
        with suppress(Refused):
            await draft_self_bill(order.consultant_id)


async def test_drafting_again_changes_nothing() -> None:
    order, invoice_id = await a_paying_customers()
    await pays(invoice_id, "500")
    await draft_self_bill(order.consultant_id)
    before = await self_bills()
    with recording() as events, pytest.raises(Refused) as refused:
        await draft_self_bill(order.consultant_id)
    assert (codes(refused), events) == (["NOTHING_TO_SELF_BILL"], [])
    assert await self_bills() == before
    (line,) = before[0].lines
    assert (line.amount, line.line.amount, line.is_whole) == (kr("160"), kr("400"), False)
    assert (before[0].net, before[0].vat, before[0].total) == (kr("160"), kr("40"), kr("200"))


async def test_what_is_taken_back_after_the_bill_has_left_is_on_the_next_one() -> None:
    order, invoice_id = await a_paying_customers()
    await pays(invoice_id, "1250")
    await SelfBill.filter(id=(await draft_self_bill(order.consultant_id)).uuid).update(state="SENT")
    await pays(invoice_id, "-625")
    await draft_self_bill(order.consultant_id)
    assert [bill.net for bill in await self_bills()] == [kr("-200"), kr("400")]


async def test_a_draft_tells_what_stands_against_it_where_the_card_has_changed() -> None:
    order = await make_order(works=COMPANY)
    await worked(order)
    await draft_self_bill(order.consultant_id)
    await Consultant.filter(id=order.consultant_id.uuid).update(
        country="DK", self_billing_agreed_date=None
    )
    (draft,) = await self_bills()
    assert (draft.net, draft.vat, draft.total) == (kr("400"), None, None)
    assert [one.code for one in draft.against] == ["SELF_BILLING_NOT_AGREED", "SUPPLIER_ABROAD"]


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
