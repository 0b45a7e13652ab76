"""What was worked on an assignment, and what comes of it."""

import json
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Final, Self, TypeAlias

import strawberry

from reskontra.api.assignments.action_parts import AssignmentAction, entry_actions_of
from reskontra.api.catalogue.parts import of_pay
from reskontra.api.columns import asked, column
from reskontra.api.context import Info
from reskontra.api.invoicing.queries import load_invoices
from reskontra.api.invoicing.types import Invoice
from reskontra.api.jobs.types import JobReason
from reskontra.api.money import Money
from reskontra.domain.assignments import entry_views as views
from reskontra.domain.assignments import queries
from reskontra.domain.assignments.ids import AssignmentId, EntryId, ExpenseId
from reskontra.domain.assignments.queries.invoiced import invoices_of
from reskontra.domain.assignments.queries.taking_back import entangled, taken_back
from reskontra.domain.assignments.views import EntryState as State
from reskontra.domain.catalogue.margins import margin_percent
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.queries import consultants
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.jobs.reasons import from_json
from reskontra.domain.kernel.actors import ActorKind
from reskontra.domain.kernel.ids import MalformedId
from reskontra.tenancy.access import Permission
from reskontra.tenancy.actor_names import actor_names

TimeEntryKind: TypeAlias = views.EntryKind
strawberry.enum(
    views.EntryKind,
    name="TimeEntryKind",
    description="Whether somebody worked, or was called off too late (arbete, sen avbokning).",
)
TimeEntryState: TypeAlias = State
strawberry.enum(
    State, name="TimeEntryState", description="How far what was worked has come (tidens status)."
)
ExpenseKind: TypeAlias = views.ExpenseKind
strawberry.enum(
    views.ExpenseKind, description="What came to the work: resa, milersättning, utlägg."
)
EntryLineKind: TypeAlias = views.LineKind
strawberry.enum(
    views.LineKind, name="EntryLineKind", description="What a line is for (radens slag)."
)
ApproverKind: TypeAlias = views.ApproverKind
strawberry.enum(
    views.ApproverKind,
    description="Who approved: beställaren, firman, tystnad, eller avtalet i förväg.",
)

_NO_LINES: Final = "Needs `pay:read`."
_UNTOUCHED: Final = views.Entangled()


@strawberry.type
class EntryLine:
    """What a part of some work costs the customer, or pays the consultant (rad)."""

    line: strawberry.Private[views.EntryLine]
    kind: EntryLineKind = column("line.kind")
    work_date: date = column("line.work_date", "Arbetsdag.")
    description: str = column("line.description")
    window_name: str | None = column(lambda root: root.line.window_name or None, "Tillägg.")
    worked_minutes: int = column("line.worked_minutes", "Arbetade minuter.")
    minutes: int = column("line.minutes", "Debiterade minuter.")
    quantity: Decimal = column("line.quantity")
    unit: str = column("line.unit")
    rate: Decimal = column("line.rate", "À-pris.")
    amount: Money = column(
        lambda root: Money.of(root.line.amount),
        "Quantity times rate; without VAT, but for what a person laid out and is repaid.",
    )

    @classmethod
    def of(cls, line: views.EntryLine) -> Self:
        return cls(line=line)


@strawberry.type
class EntryExpense:
    """A journey, or what was laid out (resa eller utlägg)."""

    expense: strawberry.Private[views.Expense]
    id: ExpenseId | None = column("expense.id")
    kind: ExpenseKind = column("expense.kind")
    description: str = column("expense.description")
    quantity: Decimal = column("expense.quantity", "Kilometres where it is mileage.")
    unit_price: Decimal | None = column("expense.unit_price", "Without VAT; null for mileage.")
    paid: Decimal | None = column(
        "expense.paid", "What was paid for one, VAT and all; null for mileage (inkl. moms)."
    )
    vat: Decimal = column("expense.vat", "The Swedish VAT on one (varav moms).")
    is_billed: bool = column("expense.is_billed", "The customer pays it (vidarefaktureras).")
    is_paid: bool = column("expense.is_paid", "The consultant gets it (betalas ut).")
    receipt_name: str | None = column(
        lambda root: root.expense.receipt.name if root.expense.receipt else None, "Kvitto."
    )


def _lines(side: views.LineSide) -> Callable[["TimeEntry"], list[EntryLine]]:
    def read(root: "TimeEntry") -> list[EntryLine]:
        return [EntryLine.of(line) for line in root.card.side(side)]

    return read


async def _load_names(ids: list[str]) -> list[str | None]:
    """The names of people and of consultants who report, by their ids as text."""
    workers = {text: found for text in ids if (found := _consultant_id(text))}
    cards = await consultants(list(workers.values())) if workers else {}
    people = [(ActorKind.USER, text) for text in ids if text not in workers]
    names = await actor_names(people)
    return [
        cards[workers[text]].name
        if text in workers and workers[text] in cards
        else names.get((ActorKind.USER, text))
        for text in ids
    ]


def _consultant_id(text: str) -> ConsultantId | None:
    try:
        return ConsultantId.parse(text)
    except MalformedId:
        return None


async def _reported_by(root: "TimeEntry", info: Info) -> str | None:
    return await info.context.load(_load_names, root.card.reported_by)


async def _load_invoice_ids(ids: list[EntryId]) -> list[InvoiceId | None]:
    found = await invoices_of(ids)
    return [found.get(each) for each in ids]


async def _invoice(root: "TimeEntry", info: Info) -> Invoice | None:
    if root.card.state is not State.INVOICED or not info.context.may(Permission.INVOICE_READ):
        return None
    invoice_id = await info.context.load(_load_invoice_ids, root.id)
    return await info.context.load(load_invoices, invoice_id) if invoice_id else None


def _held(root: "TimeEntry", info: Info) -> list[JobReason]:
    kept = from_json(json.dumps(list(root.card.held_reasons)))
    return [JobReason.of(each, info.context.locale) for each in kept]


async def _load_entangled(ids: list[EntryId]) -> list[views.Entangled]:
    found = await entangled(ids)
    return [found[each] for each in ids]


async def _actions(root: "TimeEntry", info: Info) -> list[AssignmentAction]:
    is_approved = root.card.approval is not None
    standing = await info.context.load(_load_entangled, root.id) if is_approved else _UNTOUCHED
    return entry_actions_of(root.card, standing, info.context)


async def _load_taken_back(ids: list[EntryId]) -> list[list["TakenBackApproval"]]:
    found = await taken_back(ids)
    return [[TakenBackApproval(taken=each) for each in found[one]] for one in ids]


async def _taken_back(root: "TimeEntry", info: Info) -> list["TakenBackApproval"]:
    return await info.context.load(_load_taken_back, root.id)


def _margin(root: "TimeEntry") -> Money:
    return Money.of(root.card.revenue - root.card.pay_cost)


@strawberry.type
class TakenBackApproval:
    """An approval that was taken back, with its seal (återtagen attest)."""

    taken: strawberry.Private[views.TakenBack]
    approved_at: datetime = column("taken.approval.at", "Attesterad.")
    approver_kind: ApproverKind = column("taken.approval.by.kind")
    approver_name: str = column("taken.approval.by.name", "Attestant.")
    seal: str = column("taken.approval.sha256", "The SHA-256 of what was approved (sigill).")
    taken_back_at: datetime = column("taken.at", "Återtagen.")
    taken_back_by: str = column("taken.by", "Vem som tog tillbaka den.")
    reason: str = column("taken.reason", "Varför.")


@strawberry.type
class TimeEntry:
    """What was worked (tidrapport), with lines that were counted when it was reported."""

    id: EntryId
    card: strawberry.Private[views.EntryCard]
    version: int = column("card.version")
    kind: TimeEntryKind = column("card.kind")
    state: TimeEntryState = column("card.state")
    begins_at: datetime = column("card.begins_at", "Började.")
    ends_at: datetime = column("card.ends_at", "Slutade.")
    break_minutes: int = column("card.break_minutes", "Rast i minuter.")
    comment: str = column("card.comment")
    reported_at: datetime = column("card.reported_at")
    reported_by: str | None = asked(_reported_by, "The name of whoever reported it.")
    approved_at: datetime | None = column(
        lambda root: root.card.approval.at if root.card.approval else None, "Attesterad."
    )
    approver_kind: ApproverKind | None = column(
        lambda root: root.card.approval.by.kind if root.card.approval else None
    )
    approver_name: str | None = column(
        lambda root: root.card.approval.by.name if root.card.approval else None, "Attestant."
    )
    rejected_reason: str = column("card.rejected_reason", "Varför den skickades tillbaka.")
    taken_back_approvals: list[TakenBackApproval] = asked(
        _taken_back, "Approvals that were taken back, the oldest first (återtagna attester)."
    )
    held_reasons: list[JobReason] = asked(
        _held, "Why it could not be invoiced when it was last tried (varför den väntar)."
    )
    revenue: Money = column(lambda root: Money.of(root.card.revenue), "Intäkt exkl. moms.")
    price_lines: list[EntryLine] = column(_lines(views.LineSide.PRICE), "What the customer pays.")
    pay: Money | None = of_pay(lambda root: Money.of(root.card.pay), f"Lön. {_NO_LINES}")
    pay_lines: list[EntryLine] | None = of_pay(
        _lines(views.LineSide.PAY), f"What the consultant earns. {_NO_LINES}"
    )
    margin: Money | None = of_pay(_margin, f"Täckningsbidrag. {_NO_LINES}")
    margin_percent: Decimal | None = of_pay(
        lambda root: margin_percent(root.card.revenue, root.card.pay_cost),
        f"Täckningsgrad. {_NO_LINES}",
    )
    expenses: list[EntryExpense] = column(
        lambda root: [EntryExpense(expense=each) for each in root.card.expenses],
        "Resor och utlägg.",
    )
    invoice: Invoice | None = asked(_invoice, "Where it is billed; needs `invoice:read`.")
    available_actions: list[AssignmentAction] = asked(_actions, "Möjliga åtgärder.")

    @classmethod
    def of(cls, card: views.EntryCard) -> Self:
        return cls(id=card.id, card=card)


async def load_entries(ids: list[AssignmentId]) -> list[list[TimeEntry]]:
    """What was worked on each of many assignments."""
    found = await queries.entries_of(ids)
    return [[TimeEntry.of(card) for card in found[each]] for each in ids]


async def load_entry(ids: list[EntryId]) -> list[TimeEntry | None]:
    """Many entries in a few statements."""
    found = await queries.entry_cards(ids)
    return [TimeEntry.of(found[each]) if each in found else None for each in ids]
