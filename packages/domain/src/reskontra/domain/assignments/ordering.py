"""What may be ordered.

Its time is between two instants, in whole minutes, a year apart at most, and begins within ten
years from today: a year with a digit too few or too many is a slip. A customer is never
removed from the register, so that what was ordered and worked always has somebody to pay for it.
References and order numbers that are left out are the agreement's, or else the customer's; an
agreement may want an order number from every order. What was ordered while its agreement ran stays
covered by it after its end, as long as it is on the same day.
"""

from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Final

from reskontra.domain.agreements.views import AgreementCard, AgreementState
from reskontra.domain.assignments.order_refusals import (
    AssignmentAgreementUnusable,
    AssignmentTooLong,
    OrderNumberWanted,
)
from reskontra.domain.assignments.reporting import day_of, to_the_minute
from reskontra.domain.assignments.views import AssignmentEntry
from reskontra.domain.catalogue.articles import MOST_DECIMALS, PRICE_BOUND, is_exact, price_reasons
from reskontra.domain.catalogue.refusals import PayUnusable, WorkReversed
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.limits import LONG, SHORT, text_reasons
from reskontra.domain.kernel.refusals import OutOfRange, Refusal
from reskontra.domain.kernel.text import line_or_none, one_line, several_lines

# What is put right once the work is done: by whom it was ordered, and what their invoices bear.
REFERENCES: Final = frozenset({"orderer_id", "order_number", "buyer_reference"})
LONGEST_DAYS: Final = 366
WITHIN: Final = timedelta(days=3652)


def tidied(entry: AssignmentEntry) -> AssignmentEntry:
    """The order with clean texts and whole minutes."""
    return replace(
        entry,
        title=one_line(entry.title),
        description=several_lines(entry.description),
        place=one_line(entry.place),
        order_number=line_or_none(entry.order_number),
        buyer_reference=line_or_none(entry.buyer_reference),
        begins_at=to_the_minute(entry.begins_at),
        ends_at=to_the_minute(entry.ends_at),
    )


def with_references(
    entry: AssignmentEntry, agreement: AgreementCard | None, buyer_reference: str | None
) -> AssignmentEntry:
    """The order with what it leaves out: the agreement's, or else the customer's."""
    agreed = agreement.buyer_reference if agreement else None
    return replace(
        entry,
        order_number=entry.order_number or (agreement.order_number if agreement else None),
        buyer_reference=entry.buyer_reference or agreed or buyer_reference,
    )


def changed_fields(before: AssignmentEntry, after: AssignmentEntry) -> frozenset[str]:
    """The names of what is another than it was."""
    names = (field.name for field in fields(AssignmentEntry))
    return frozenset(each for each in names if getattr(before, each) != getattr(after, each))


def reasons_not_to_order(
    entry: AssignmentEntry, agreement: AgreementCard | None, kept: AssignmentEntry | None = None
) -> list[Refusal]:
    """Every reason against a tidy order, in the order of its fields; ``kept`` is what it was."""
    reasons = text_reasons(entry.title, ("title",), is_required=True)
    reasons += text_reasons(entry.description, ("description",), maximum=LONG)
    reasons += text_reasons(entry.place, ("place",))
    reasons += text_reasons(entry.order_number, ("orderNumber",), maximum=SHORT)
    reasons += text_reasons(entry.buyer_reference, ("buyerReference",), maximum=SHORT)
    return [
        *reasons,
        *_time_reasons(entry),
        *_money_reasons(entry),
        *_agreement_reasons(entry, agreement, kept),
    ]


def day_reasons(day: date, path: tuple[str, ...]) -> list[Refusal]:
    """Why nobody orders work for a day that lies so far away."""
    earliest, latest = today() - WITHIN, today() + WITHIN
    is_near = earliest <= day <= latest
    return [] if is_near else [OutOfRange(path=path, minimum=earliest, maximum=latest)]


def _time_reasons(entry: AssignmentEntry) -> list[Refusal]:
    if reasons := day_reasons(entry.begins_at.date(), ("beginsAt",)):
        return reasons
    if entry.ends_at <= entry.begins_at:
        return [WorkReversed(path=("endsAt",))]
    if entry.ends_at - entry.begins_at > timedelta(days=LONGEST_DAYS):
        return [AssignmentTooLong(path=("endsAt",), maximum_days=LONGEST_DAYS)]
    return []


def _money_reasons(entry: AssignmentEntry) -> list[Refusal]:
    reasons = price_reasons(entry.price, ("price",)) if entry.price is not None else []
    if entry.pay is not None and not is_exact(entry.pay, PRICE_BOUND):
        reasons.append(PayUnusable(path=("pay",), maximum_decimals=MOST_DECIMALS))
    return reasons


def _agreement_reasons(
    entry: AssignmentEntry, agreement: AgreementCard | None, kept: AssignmentEntry | None
) -> list[Refusal]:
    if agreement is None:
        return []
    day = day_of(entry.begins_at)
    was = (kept.agreement_id, day_of(kept.begins_at)) if kept else None
    covers = agreement.state_on(day) is AgreementState.RUNNING or was == (agreement.id, day)
    if agreement.customer_id != entry.customer_id or not covers:
        return [AssignmentAgreementUnusable(path=("agreementId",))]
    if agreement.needs_order_number and not entry.order_number:
        return [OrderNumberWanted(path=("orderNumber",))]
    return []
