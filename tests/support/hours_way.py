"""The way of an hour: reported, approved, billed, sent, and what it pays released."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import partial
from typing import Final
from uuid import uuid4

from reskontra.domain.agreements.views import AgreedPrice, BillingPolicy
from reskontra.domain.assignments.commands import (
    approve_time,
    bill,
    report_time,
    request_assignment,
)
from reskontra.domain.assignments.entry_views import Approver, ApproverKind, TimeReport
from reskontra.domain.assignments.ids import AssignmentId, EntryId
from reskontra.domain.assignments.queries import approved
from reskontra.domain.assignments.views import AssignmentEntry
from reskontra.domain.consultants.views import Release
from reskontra.domain.history.commands import claim_idempotent, keep_idempotent
from reskontra.domain.history.queries import events_after
from reskontra.domain.invoicing.queries import invoice_ids
from reskontra.domain.invoicing.views import InvoiceFilter
from reskontra.domain.kernel.clock import SWEDEN, stopped_at
from reskontra.tenancy.scope import current_tenant
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import TenantActor
from reskontra.workers.actors import assignments, billing, delivery, maintenance
from reskontra.workers.departing import departures
from reskontra.workers.relay.relay import reactions_to
from tests.factories.agreements import make_agreement
from tests.factories.billing import Ordered, make_order
from tests.factories.consultants import consultant_entry, make_pay
from tests.factories.invoicing import kr
from tests.factories.payments import make_payment
from tests.support.workers import Workers

_BEATA: Final = Approver(kind=ApproverKind.ORDERER, name="Beata Beställare")
_TIMERS: Final = (
    maintenance.resend_news,
    assignments.approve_in_silence,
    billing.bill_due,
    billing.release_due,
    delivery.resend_due,
)
_TERMS: Final[dict[BillingPolicy, dict[str, int]]] = {
    BillingPolicy.SILENT_APPROVAL: {"silent_days": 3},
    BillingPolicy.MONTHLY: {"monthly_day": 3},
}
# Each way of releasing pay is gone with some policy.
RELEASES: Final[dict[BillingPolicy, Release]] = {
    BillingPolicy.ON_APPROVAL: Release.WHEN_PAID,
    BillingPolicy.SILENT_APPROVAL: Release.ON_DATE,
    BillingPolicy.MONTHLY: Release.WHEN_PAID,
}


_TIME_OF_REPORT: Final = "2026-11-02T11:05"
_APPROVED_BY_ORDERER: Final = {
    BillingPolicy.ON_APPROVAL,
    BillingPolicy.MONTHLY,
    BillingPolicy.MANUAL,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """What was ordered, and by which agreement.

    Attributes:
        key: What the idempotency keys of all that is asked begin with.
        after: The last place in the firm's history before the way begins.
        is_again: Whether it was gone before, as far as whoever went came.
    """

    key: str
    policy: BillingPolicy
    order: Ordered
    assignment_id: AssignmentId
    after: int
    is_again: bool = False

    @property
    def release(self) -> Release:
        return RELEASES.get(self.policy, Release.ON_APPROVAL)


async def ordered(policy: BillingPolicy, workers: Workers) -> Way:
    """Two hours, ordered by a new customer of a new consultant: 950 kr an hour pay 412,37."""
    with _clock("2026-11-02T08:00"):
        async with tenant_transaction():
            order = await _agreed(policy)
            assignment_id = await request_assignment(_wanted(order))
        await workers.run_until_still()
        after = await workers.last_seq()
    return Way(
        key=str(uuid4()), policy=policy, order=order, assignment_id=assignment_id, after=after
    )


async def _agreed(policy: BillingPolicy) -> Ordered:
    release = RELEASES.get(policy, Release.ON_APPROVAL)
    day = 25 if release is Release.ON_DATE else None
    order = await make_order(works=consultant_entry(release=release, release_day=day))
    await make_pay(order.consultant_id, order.hour_type_id, "412.37")
    price = AgreedPrice(
        hour_type_id=order.hour_type_id, price=Decimal(950), valid_from=date(2026, 1, 1)
    )
    agreement_id = await make_agreement(
        order.customer_id, policy=policy, prices=(price,), **_TERMS.get(policy, {})
    )
    return replace(order, agreement_id=agreement_id)


def _wanted(order: Ordered) -> AssignmentEntry:
    return AssignmentEntry(
        customer_id=order.customer_id,
        hour_type_id=order.hour_type_id,
        agreement_id=order.agreement_id,
        consultant_id=order.consultant_id,
        title="Tolkning",
        begins_at=_at("2026-11-02T09:00"),
        ends_at=_at("2026-11-02T11:00"),
    )


async def go(way: Way, workers: Workers) -> None:
    """Go the whole way: what people ask, and what time does."""
    entry_id = EntryId.parse(await _asked(way, workers, _TIME_OF_REPORT, _report))
    if way.policy in _APPROVED_BY_ORDERER:
        await _asked(way, workers, "2026-11-03T07:30", partial(_approve, entry_id))
    if way.policy is BillingPolicy.SILENT_APPROVAL:
        await _passes(way, workers, "2026-11-06T00:10", assignments.approve_in_silence)
    if way.policy is BillingPolicy.MANUAL:
        await _asked(way, workers, "2026-11-09T10:00", partial(_bill, entry_id))
    if way.policy is BillingPolicy.MONTHLY:
        await _passes(way, workers, "2026-12-03T00:30", billing.bill_due)
    if way.release is Release.WHEN_PAID:
        await _asked(way, workers, "2026-12-10T09:00", _pay)
    if way.release is Release.ON_DATE:
        await _passes(way, workers, "2026-12-25T00:30", billing.release_due)


async def go_again(way: Way, workers: Workers, *, is_redelivered: bool) -> None:
    """Ask again for all that was asked, and let the schedule come round.

    Messages that nobody has acknowledged are delivered again; or else they are lost, and the
    sweep must find what nobody did.
    """
    again = replace(way, is_again=True)
    if is_redelivered:
        async with tenant_transaction(read_only=True):
            facts = await events_after(way.after, 500)
        messages = [each for fact in facts for each in reactions_to(fact, current_tenant().id)]
        with stopped_at(await _not_before(again, _at(_TIME_OF_REPORT))):
            for message in messages:
                await workers.perform(message)
    await go(again, workers)


# ── what people ask ─────────────────────────────────────────────────────────────────────────────


async def _report(way: Way) -> str:
    hours = TimeReport(begins_at=_at("2026-11-02T09:00"), ends_at=_at("2026-11-02T10:40"))
    return str(await report_time(way.assignment_id, hours, by=way.order.consultant_id))


async def _approve(entry_id: EntryId, _: Way) -> str:
    await approve_time(entry_id, _BEATA)
    return str(entry_id)


async def _bill(entry_id: EntryId, _: Way) -> str:
    outcome = await bill(await approved([entry_id]), departures())
    assert len(outcome.invoices) == 1
    return str(entry_id)


async def _pay(way: Way) -> str:
    (invoice_id,) = await invoice_ids(InvoiceFilter(customer_id=way.order.customer_id), 2)
    return str(await make_payment(invoice_id, amount=kr("1979")))


async def _asked(
    way: Way, workers: Workers, when: str, act: Callable[[Way], Awaitable[str]]
) -> str:
    """Ask under a key, as the API does; what was answered, now or before."""
    with stopped_at(await _not_before(way, _at(when))):
        answer = await _once(f"{way.key} {when}", partial(act, way))
        await workers.run_until_still()
    await _sweep(way, workers, _at(when))
    return answer


async def _once(key: str, act: Callable[[], Awaitable[str]]) -> str:
    names = {"actor_id": "somebody", "mutation": "theSame", "key": key}
    async with tenant_transaction():
        earlier = await claim_idempotent(**names, input_hash="")
        if earlier is not None:
            return str((earlier.payload or {})["id"])
        done = await act()
        await keep_idempotent(**names, payload={"id": done})
        return done


# ── what time does ──────────────────────────────────────────────────────────────────────────────


async def _passes(way: Way, workers: Workers, when: str, timer: TenantActor) -> None:
    with stopped_at(await _not_before(way, _at(when))):
        await workers.wake(timer, current_tenant())
    await _sweep(way, workers, _at(when))


async def _sweep(way: Way, workers: Workers, when: datetime) -> None:
    """Let the schedule come round where somebody has died: before the next is asked."""
    if not way.is_again:
        return
    workers.queue.asked_before.clear()
    with stopped_at(await _not_before(way, when) + timedelta(minutes=20)):
        workers.queue.enqueue_all([each.message(current_tenant().id, "") for each in _TIMERS])
        await workers.run_until_still()


async def _not_before(way: Way, when: datetime) -> datetime:
    """Time does not go back behind what was done already."""
    if not way.is_again:
        return when
    async with tenant_transaction(read_only=True):
        facts = await events_after(way.after, 500)
    return max([when, *(fact.occurred_at for fact in facts)])


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=SWEDEN)


@contextmanager
def _clock(text: str) -> Iterator[None]:
    with stopped_at(_at(text)):
        yield
