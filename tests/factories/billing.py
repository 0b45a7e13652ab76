"""Approved work that waits to be billed: an hour for 1 000 kr that pays 400 kr."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Final
from uuid import uuid4

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments.billing_views import ApprovedEntry, PriceLine
from reskontra.domain.assignments.ids import AssignmentId, EntryId
from reskontra.domain.assignments.models import EntryLine, TimeEntry
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.consultants.commands import create_consultant
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.views import ConsultantEntry
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.at_once import Departures
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.ways import CARRIED_EVERYWHERE
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import SWEDEN
from reskontra.domain.kernel.ids import uuid7
from reskontra.domain.kernel.money import Money
from tests.factories import varied
from tests.factories.assignments import keep_assignment, keep_entry
from tests.factories.catalogue import make_hour_type
from tests.factories.consultants import company_entry, consultant_entry
from tests.factories.customers import make_consenting_customer

COMPANY: Final = company_entry(
    vat_number="SE556677889901",
    address=Address(line1="Ekgatan 1", postal_code="211 20", city="Malmö"),
    f_skatt_checked_date=date(2026, 1, 1),
    self_billing_agreed_date=date(2026, 1, 1),
)
_USUAL: Final = (("price", 1000), ("pay", 400))
APPROVAL: Final = datetime(2026, 11, 3, 9, tzinfo=UTC)


def _page_url(invoice_id: InvoiceId, channel: Channel) -> str:
    return f"https://r.example/p/{channel}/{invoice_id}"


DEPARTURES: Final = Departures(carried=CARRIED_EVERYWHERE, page_url=_page_url)


def price_line(day: date = date(2026, 11, 2), amount_minor: int = 100_000) -> PriceLine:
    """An hour at so much an hour."""
    return PriceLine(
        entry_uuid=uuid7(),
        uuid=uuid7(),
        work_date=day,
        description="Konsult",
        quantity=Decimal(1),
        unit="h",
        rate=Decimal(amount_minor) / 100,
        amount_minor=amount_minor,
        vat_class=VatClass.STANDARD,
        exemption=None,
    )


def approved_entry(**about: object) -> ApprovedEntry:
    """An entry that lies in no table."""
    entry = ApprovedEntry(
        id=EntryId.new(),
        assignment_id=AssignmentId.new(),
        assignment_number=1,
        title="Tolkning",
        customer_id=CustomerId.new(),
        agreement_id=None,
        consultant_id=ConsultantId.new(),
        order_number=None,
        buyer_reference=None,
        begins_at=datetime(2026, 11, 2, 7, tzinfo=UTC),
        ends_at=datetime(2026, 11, 2, 8, tzinfo=UTC),
        approved_at=APPROVAL,
        revenue=Money(100_000),
        lines=(price_line(),),
    )
    return varied(entry, **about)


@dataclass(frozen=True, kw_only=True)
class Ordered:
    """Who has ordered something from whom, by which agreement."""

    customer_id: CustomerId
    consultant_id: ConsultantId
    hour_type_id: HourTypeId
    agreement_id: AgreementId | None = None


async def make_order(
    customer_id: CustomerId | None = None,
    agreement_id: AgreementId | None = None,
    *,
    works: ConsultantEntry | None = None,
) -> Ordered:
    """A customer who takes invoices by mail, and a consultant, with what they have agreed."""
    return Ordered(
        customer_id=customer_id or await make_consenting_customer(),
        consultant_id=await create_consultant(works or consultant_entry()),
        hour_type_id=await make_hour_type(number=uuid4().hex[:8]),
        agreement_id=agreement_id,
    )


async def make_assignment(order: Ordered, **about: object) -> AssignmentId:
    """An assignment on which all is reported."""
    return await keep_assignment(
        order.customer_id,
        order.hour_type_id,
        consultant_id=order.consultant_id.uuid,
        agreement_id=order.agreement_id.uuid if order.agreement_id else None,
        is_final=True,
        **{"state": "APPROVED", **about},
    )


async def make_reported(
    order: Ordered, assignment_id: AssignmentId | None = None, **about: object
) -> EntryId:
    """An hour that waits for approval, on an assignment of its own if none is named.

    ``day`` is when it was done; ``price`` and ``pay`` are what it costs and pays, in kronor.
    """
    day = about.get("day", date(2026, 11, 2))
    price, pay = (Decimal(str(about.get(name, usual))) for name, usual in _USUAL)
    assert isinstance(day, date)
    begins = datetime(day.year, day.month, day.day, 8, tzinfo=SWEDEN)
    entry_id = await keep_entry(
        assignment_id or await make_assignment(order, state="REPORTED"),
        begins_at=begins,
        ends_at=begins + timedelta(hours=1),
        revenue_minor=int(price * 100),
        pay_minor=int(pay * 100),
    )
    await _keep_lines(entry_id, day, {"PRICE": price, "PAY": pay})
    return entry_id


async def make_approved(
    order: Ordered, assignment_id: AssignmentId | None = None, **about: object
) -> EntryId:
    """The same, approved the day after; what it pays is not written down."""
    assignment_id = assignment_id or await make_assignment(order)
    entry_id = await make_reported(order, assignment_id, **about)
    entry = await TimeEntry.get(id=entry_id.uuid)
    await TimeEntry.filter(id=entry_id.uuid).update(
        state="APPROVED",
        approved_at=entry.begins_at + timedelta(days=1),
        approver_kind="ORDERER",
        approved_sha256="ab" * 32,
    )
    return entry_id


async def _keep_lines(entry_id: EntryId, day: date, rates: Mapping[str, Decimal]) -> None:
    await EntryLine.bulk_create(
        EntryLine(
            id=uuid7(),
            entry_id=entry_id.uuid,
            position=0,
            side=side,
            kind="TIME",
            work_date=day,
            description="Konsult",
            worked_minutes=60,
            minutes=60,
            quantity=Decimal(1),
            unit="h",
            rate=rate,
            amount_minor=int(rate * 100),
            vat_class="STANDARD" if side == "PRICE" else None,
        )
        for side, rate in rates.items()
    )
