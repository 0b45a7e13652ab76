"""A firm whose customer pays by an agreement, followed from the report to the pay, by the clock."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from reskontra.domain.agreements.views import AgreedPrice, BillingPolicy
from reskontra.domain.assignments.commands import (
    approve_time,
    report_time,
    request_assignment,
)
from reskontra.domain.assignments.entry_views import Approver, ApproverKind, TimeReport
from reskontra.domain.assignments.ids import AssignmentId, EntryId
from reskontra.domain.assignments.queries import (
    entry,
    pay_lines_of,
)
from reskontra.domain.assignments.views import AssignmentEntry, EntryState
from reskontra.domain.invoicing.queries import invoice_ids, invoices
from reskontra.domain.invoicing.views import Invoice, InvoiceFilter
from reskontra.domain.kernel.clock import SWEDEN, stopped_at
from reskontra.domain.kernel.money import Money
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actors import assignments, billing, instalments
from tests.factories.agreements import make_agreement
from tests.factories.billing import Ordered, make_order
from tests.factories.company import make_company
from tests.factories.consultants import make_pay
from tests.factories.customers import make_consenting_customer
from tests.support.workers import Workers

_OF_TIME = (
    instalments.bill_instalments,
    assignments.approve_in_silence,
    billing.bill_due,
    billing.release_due,
)
BEATA = Approver(kind=ApproverKind.ORDERER, name="Beata Beställare", address="beata@kunden.example")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=SWEDEN)


@dataclass(frozen=True)
class Story:
    """A firm whose customer pays 950 kr an hour, of which the consultant gets 412,37."""

    firm: TenantScope
    workers: Workers
    order: Ordered

    async def ordered(self, begins: str, hours: int) -> AssignmentId:
        async with tenant_transaction():
            return await request_assignment(
                AssignmentEntry(
                    customer_id=self.order.customer_id,
                    hour_type_id=self.order.hour_type_id,
                    agreement_id=self.order.agreement_id,
                    consultant_id=self.order.consultant_id,
                    title="Tolkning",
                    begins_at=at(begins),
                    ends_at=at(begins) + timedelta(hours=hours),
                )
            )

    async def reported(self, assignment_id: AssignmentId, begins: str, minutes: int) -> EntryId:
        async with tenant_transaction():
            report = TimeReport(
                begins_at=at(begins), ends_at=at(begins) + timedelta(minutes=minutes)
            )
            entry_id = await report_time(assignment_id, report, by=self.order.consultant_id)
        await self.workers.run_until_still()
        return entry_id

    async def approved(self, entry_id: EntryId) -> None:
        async with tenant_transaction():
            await approve_time(entry_id, BEATA)
        await self.workers.run_until_still()

    async def an_hour_passes(self) -> None:
        """Whatever time asks for, twice; and everything that was done, once more."""
        for actor in _OF_TIME * 2:
            await self.workers.wake(actor, self.firm)
        for message in list(self.workers.done):
            await self.workers.perform(message)
        await self.workers.run_until_still()

    async def invoiced(self) -> Sequence[Invoice]:
        async with tenant_transaction(read_only=True):
            ids = await invoice_ids(InvoiceFilter(), 100)
            found = await invoices(ids)
        return list(found.values())

    def invoice_mails(self) -> list[str]:
        """What the mails are called that have an invoice with them."""
        files = [
            part.get_filename() or ""
            for mail in self.workers.mailbox.mails.values()
            for part in mail.walk()
        ]
        return [name for name in files if name.startswith("faktura-")]

    async def state(self, entry_id: EntryId) -> EntryState:
        async with tenant_transaction(read_only=True):
            found = await entry(entry_id)
        assert found is not None
        return found.state

    async def earned(self, *entries: EntryId) -> tuple[Money, Money]:
        """What they pay, and how much of it is released."""
        async with tenant_transaction(read_only=True):
            lines = [each for one in (await pay_lines_of(entries)).values() for each in one]
        return (
            Money.total(line.amount for line in lines),
            Money.total(line.released for line in lines),
        )


async def a_story(
    firm: TenantScope, workers: Workers, policy: BillingPolicy, **about: object
) -> Story:
    async with tenant_transaction():
        await make_company()
        order = await make_order(await make_consenting_customer())
        await make_pay(order.consultant_id, order.hour_type_id, "412.37")
        price = AgreedPrice(
            hour_type_id=order.hour_type_id, price=Decimal(950), valid_from=date(2026, 1, 1)
        )
        agreement_id = await make_agreement(
            order.customer_id, policy=policy, prices=(price,), **about
        )
    ordered = Ordered(
        customer_id=order.customer_id,
        consultant_id=order.consultant_id,
        hour_type_id=order.hour_type_id,
        agreement_id=agreement_id,
    )
    return Story(firm, workers, ordered)


@contextmanager
def clock(text: str) -> Iterator[None]:
    with stopped_at(at(text)):
        yield
