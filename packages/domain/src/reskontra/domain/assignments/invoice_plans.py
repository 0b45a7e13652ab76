"""Approved work as invoices: one for each customer, in sections by assignment.

What can stand only once on an invoice parts them: the buyer's reference. So does a day on which a
rate of VAT changes that any of the work bears: it bears the rate of its day (ML 2023:200, 7 kap.),
and of an invoice's days all that is known is the first and the last. What was done before is on one
invoice, what was done from it on another, and a report that is itself on both sides holds no other.

What is paid on account by an agreement is taken off its own work, so that has an invoice of its
own. Each line of an entry is a line of the invoice, with the day it was worked, so that quantity
times price is its amount to the öre. What costs the customer nothing stands on no invoice: a plan
or a bank of hours pays for it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.agreements.views import AgreementCard
from reskontra.domain.assignments.billing_views import ApprovedEntry, PriceLine
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.refusals import OrderNumberMissing
from reskontra.domain.assignments.wording import section_heading
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.countries.vat import Sold, VatClass
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.drafts import NewDraft, NewLine
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.lines import MOST_LINES
from reskontra.domain.invoicing.time_sheets import SheetApproval, SheetEntry, SheetKind
from reskontra.domain.kernel.currencies import HOME
from reskontra.domain.kernel.refusals import Refusal

RatesThrough = Callable[[VatClass, date, date], Sized]


@dataclass(frozen=True, slots=True)
class InvoicePlan:
    """An invoice to be, the entries on it, and the lines of theirs that its lines are made of."""

    draft: NewDraft
    entries: tuple[EntryId, ...]
    lines: tuple[PriceLine, ...]


@dataclass(frozen=True, slots=True)
class Work:
    """An entry, the agreement that it was done by, if any, and what is paid on account by that."""

    entry: ApprovedEntry
    agreement: AgreementCard | None
    on_account: tuple[InvoiceId, ...] = ()

    @property
    def order_number(self) -> str | None:
        """The customer's number of the order: the assignment's before the agreement's."""
        agreed = self.agreement.order_number if self.agreement else None
        return self.entry.order_number or agreed

    @property
    def buyer_reference(self) -> str | None:
        """The buyer's reference; without one the customer's own counts."""
        agreed = self.agreement.buyer_reference if self.agreement else None
        return self.entry.buyer_reference or agreed

    @property
    def our_reference(self) -> str:
        """Whom to ask here."""
        return (self.agreement and self.agreement.our_reference) or ""

    @property
    def lines(self) -> tuple[PriceLine, ...]:
        """What it costs."""
        return tuple(line for line in self.entry.lines if line.amount_minor)

    @property
    def days(self) -> list[date]:
        """The days of what it costs."""
        return [line.work_date for line in self.lines]

    @property
    def invoice(self) -> tuple[str, str, str]:
        """What it has in common with all that can be on the same invoice."""
        apart = str(self.entry.agreement_id) if self.on_account else ""
        return str(self.entry.customer_id), self.buyer_reference or "", apart

    @property
    def order(self) -> tuple[tuple[str, str, str], int, datetime]:
        """Where it stands among others."""
        return self.invoice, self.entry.assignment_number, self.entry.begins_at


def works(
    entries: Iterable[ApprovedEntry],
    agreements: Mapping[AgreementId, AgreementCard],
    on_account: Mapping[AgreementId, tuple[InvoiceId, ...]] | None = None,
) -> list[Work]:
    """Entries with their agreements, and with the invoices ``on_account`` of those."""
    paid = on_account or {}
    return [
        Work(each, agreements.get(one), paid.get(one, ()))
        if (one := each.agreement_id)
        else Work(each, None)
        for each in entries
    ]


def reasons_not_to_bill(work: Work) -> list[Refusal]:
    """Why an entry cannot be on any invoice yet; what the invoice itself lacks, it says itself."""
    is_missing = work.agreement and work.agreement.needs_order_number and not work.order_number
    if not is_missing:
        return []
    return [OrderNumberMissing(path=("orderNumber",), assignment=work.entry.assignment_number)]


def invoice_plans(
    work: Iterable[Work],
    locales: Mapping[CustomerId, str] | None = None,
    consultants: Mapping[ConsultantId, str] | None = None,
    *,
    rates: RatesThrough | None = None,
) -> list[InvoicePlan]:
    """The invoices that some work makes; entries that cost nothing are on none of them.

    The time sheet of each tells its entries, by the names of the ``consultants``. ``rates`` tells
    which rates a class of VAT bears from one day through another; without it none ever change.
    """
    costly = sorted((each for each in work if each.lines), key=lambda each: each.order)
    return [
        _plan(part, (locales or {}).get(part[0].entry.customer_id, "sv"), consultants or {})
        for _, together in groupby(costly, key=lambda each: each.invoice)
        for alike in (_by_rate(together, rates) if rates else [together])
        for part in _fitting(alike)
    ]


def _by_rate(together: Iterable[Work], rates: RatesThrough) -> Iterator[Sequence[Work]]:
    """Work during which no rate that it bears changes, each part in its order."""
    part: list[Work] = []
    classes: set[VatClass] = set()
    first = last = date.min
    for each in sorted(together, key=lambda one: min(one.days)):
        borne = {line.vat_class for line in each.lines}
        until = max(last, *each.days)
        if part and any(len(rates(one, first, until)) > 1 for one in classes | borne):
            yield sorted(part, key=lambda one: one.order)
            part, classes, until = [], set(), max(each.days)
        first, last = min(part[0].days if part else each.days), until
        part.append(each)
        classes |= borne
    yield sorted(part, key=lambda one: one.order)


def _fitting(together: Iterable[Work]) -> Iterator[Sequence[Work]]:
    """As much on each invoice as it has room for; an entry is never parted."""
    part: list[Work] = []
    for each in together:
        room = MOST_LINES - len(each.on_account)
        if part and sum(len(one.lines) for one in [*part, each]) > room:
            yield part
            part = []
        part.append(each)
    yield part


def _plan(
    part: Sequence[Work], locale: str, consultants: Mapping[ConsultantId, str]
) -> InvoicePlan:
    lines = tuple(line for each in part for line in each.lines)
    days = [line.work_date for line in lines]
    ours = {each.our_reference for each in part}
    return InvoicePlan(
        draft=NewDraft(
            customer_id=part[0].entry.customer_id,
            lines=tuple(_new_lines(part, locale)),
            supply_date=min(days),
            supply_to=max(days) if max(days) != min(days) else None,
            buyer_reference=part[0].buyer_reference,
            our_reference=ours.pop() if len(ours) == 1 else "",
            prices_include_vat=False,
            currency=HOME,
            time_sheet=tuple(_sheet(part, locale, consultants)),
            on_account=part[0].on_account,
        ),
        entries=tuple(each.entry.id for each in part),
        lines=lines,
    )


def _new_lines(part: Sequence[Work], locale: str) -> Iterator[NewLine]:
    for _, section in groupby(part, key=lambda each: each.entry.assignment_id):
        works_of_it = list(section)
        lines = [line for each in works_of_it for line in each.lines]
        yield _new_line(lines[0], _heading(works_of_it[0], locale))
        yield from (_new_line(line, "") for line in lines[1:])


def _sheet(
    part: Sequence[Work], locale: str, consultants: Mapping[ConsultantId, str]
) -> Iterator[SheetEntry]:
    for _, section in groupby(part, key=lambda each: each.entry.assignment_id):
        works_of_it = list(section)
        heading = _heading(works_of_it[0], locale)
        for place, each in enumerate(works_of_it):
            yield _sheet_entry(each, "" if place else heading, consultants)


def _sheet_entry(work: Work, heading: str, consultants: Mapping[ConsultantId, str]) -> SheetEntry:
    entry = work.entry
    return SheetEntry(
        heading=heading,
        order_number=work.order_number or "",
        kind=SheetKind(entry.kind),
        begins_at=entry.begins_at,
        ends_at=entry.ends_at,
        break_minutes=entry.break_minutes,
        consultant=consultants.get(entry.consultant_id, "") if entry.consultant_id else "",
        approval=SheetApproval(entry.approver_kind),
        approver=entry.approver_name,
        approved_at=entry.approved_at,
        amount_minor=sum(line.amount_minor for line in work.lines),
    )


def _new_line(line: PriceLine, heading: str) -> NewLine:
    called = " · ".join(filter(None, (line.description, line.window_name)))
    return NewLine(
        description=f"{line.work_date.isoformat()} {called}",
        quantity=line.quantity,
        unit=line.unit,
        unit_price=line.rate,
        sold=Sold.SERVICE,
        vat_class=line.vat_class,
        exemption=line.exemption,
        heading=heading,
    )


def _heading(work: Work, locale: str) -> str:
    entry = work.entry
    return section_heading(entry.assignment_number, entry.title, work.order_number, locale)
