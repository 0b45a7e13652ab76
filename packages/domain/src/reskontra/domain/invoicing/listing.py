"""From a question about many invoices to conditions on their rows."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from reskontra.domain.invoicing.finding import amounts_of
from reskontra.domain.invoicing.paging import InvoicePageRequest, InvoiceSorting
from reskontra.domain.invoicing.views import InvoiceFilter, InvoiceHead, InvoiceOrder
from reskontra.domain.kernel.folding import accented, distance_sql, found_sql, needles, stray_sql
from reskontra.domain.kernel.money import Money

SortKey = str | int | date

LAST_NUMBER: Final = 2**63 - 1  # drafts come after every number

# What is to be paid, and what a document counts for in a sum, as conditions and terms on its row.
IS_OPEN: Final = "(kind <> 'CREDIT_NOTE' AND state IN ('ISSUED', 'PARTLY_PAID'))"
# What another system wrote is a claim of ours, but no sale.
IS_SALE: Final = "(kind <> 'OPENING' AND state <> 'DRAFT')"
PAYABLE_MINOR: Final = "(total_minor - deduction_minor + denied_minor)"
OPEN_MINOR: Final = f"greatest({PAYABLE_MINOR} - paid_minor - credited_minor, 0)"
REFUND_MINOR: Final = f"greatest(paid_minor + credited_minor - {PAYABLE_MINOR}, 0)"
IS_TO_REFUND: Final = (
    f"(kind = 'INVOICE' AND state <> 'DRAFT' AND paid_minor + credited_minor > {PAYABLE_MINOR})"
)
# What the tax authority denied is due on a day of its own, never before the invoice's; so the
# invoice's day, which has an index, is always asked for too.
FALLS_DUE: Final = """
    (CASE WHEN denied_due_date IS NOT NULL
               AND total_minor - deduction_minor <= paid_minor + credited_minor
     THEN denied_due_date ELSE due_date END)
"""
IS_DISPUTED: Final = "disputed_at IS NOT NULL"
IS_SAID_PAID: Final = f"(said_paid_at IS NOT NULL AND {IS_OPEN})"
SIGN: Final = "(CASE kind WHEN 'CREDIT_NOTE' THEN -1 ELSE 1 END)"
# Sums are told in kronor: as frozen at issue, and what moves later by the rate that was frozen.
IS_UNTOLD: Final = "(currency <> 'SEK' AND rate IS NULL)"
NET_SEK: Final = "(CASE currency WHEN 'SEK' THEN net_minor ELSE net_sek_minor END)"
TOTAL_SEK: Final = (
    "(CASE currency WHEN 'SEK' THEN total_minor ELSE net_sek_minor + vat_sek_minor END)"
)
OPEN_SEK: Final = (
    f"(CASE currency WHEN 'SEK' THEN {OPEN_MINOR} ELSE round({OPEN_MINOR} * rate) END)"
)
REFUND_SEK: Final = (
    f"(CASE currency WHEN 'SEK' THEN {REFUND_MINOR} ELSE round({REFUND_MINOR} * rate) END)"
)

_COLUMN_NAMES: Final = {
    "uuid": "id",
    "customer_uuid": "customer_id",
    "credits_uuid": "credits_id",
    "series_uuid": "series_id",
}
HEAD_COLUMNS: Final = ", ".join(_COLUMN_NAMES.get(name, name) for name in InvoiceHead._fields)

_SORT_EXPRESSIONS: Final = {
    InvoiceOrder.CREATED: "id",
    InvoiceOrder.NUMBER: f"coalesce(number, {LAST_NUMBER})",
    InvoiceOrder.INVOICE_DATE: "invoice_date",
    InvoiceOrder.DUE_DATE: FALLS_DUE,
}
_SORT_KEYS: Final[dict[InvoiceOrder, Callable[[InvoiceHead], SortKey]]] = {
    InvoiceOrder.CREATED: lambda head: str(head.id),
    InvoiceOrder.NUMBER: lambda head: head.number or LAST_NUMBER,
    InvoiceOrder.INVOICE_DATE: lambda head: head.invoice_date,
    InvoiceOrder.DUE_DATE: lambda head: head.falls_due,
}


@dataclass(frozen=True, slots=True)
class InvoicePage:
    """Invoices in order, each with the sort key that a cursor needs."""

    rows: tuple[InvoiceHead, ...]
    keys: tuple[str | int | date, ...]
    has_more: bool


@dataclass(frozen=True, slots=True)
class InvoiceSums:
    """How many documents, what they came to, what remains to be paid, and what of that is late.

    Credit notes take from ``total``; ``refund`` is what was paid beyond what remained after credit.
    All is told in kronor, by the rate that each was issued by. Drafts in other currencies have none
    yet: they are ``untold``, and count nothing.
    """

    count: int
    total: Money
    open: Money
    overdue: Money
    refund: Money
    credit_notes: int = 0
    untold: int = 0


@dataclass(slots=True)
class Conditions:
    """What rows must fulfil, with the values beside the text: input never becomes SQL."""

    texts: list[str] = field(default_factory=lambda: ["true"])
    values: list[object] = field(default_factory=list)

    def add(self, text: str, *values: object) -> None:
        """Demand ``text``, where ``{0}`` stands for the first value."""
        first = len(self.values) + 1
        self.values += values
        self.texts.append(text.format(*(f"${first + place}" for place in range(len(values)))))

    @property
    def sql(self) -> str:
        """All demands together."""
        return " AND ".join(self.texts)


def conditions_of(where: InvoiceFilter, today: date) -> Conditions:
    """The rows that a filter means."""
    return _demanded(Conditions(), where, today)


def _demanded(found: Conditions, where: InvoiceFilter, today: date) -> Conditions:
    if where.states:
        found.add("state = ANY({0}::text[])", list(where.states))
    if where.kind is not None:
        found.add("kind = {0}", where.kind)
    if where.customer_id is not None:
        found.add("customer_id = {0}", where.customer_id.uuid)
    if where.number is not None:
        found.add("number = {0}", where.number)
    if where.ocr is not None:
        found.add("ocr = {0}", where.ocr)
    if where.text:
        sought, values = _sought(where.text)
        found.add(sought, *values)
    _add_state_of_payment(found, where, today)
    _add_what_is_said(found, where)
    _add_days(found, where)
    _add_joined(found, where, today)
    return found


def _sought(text: str) -> tuple[str, list[object]]:
    """The condition that a text finds a row, and its values."""
    sought, amounts = needles(text), amounts_of(text)
    found = found_sql([f"{{{place}}}" for place in range(len(sought))])
    if amounts is None:
        return f"({found})", [*sought]
    ends = f"{{{len(sought)}}} AND {{{len(sought) + 1}}}"
    return f"({found} OR total_minor BETWEEN {ends})", [*sought, *amounts]


def _add_joined(found: Conditions, where: InvoiceFilter, today: date) -> None:
    def text(joined: InvoiceFilter) -> str:
        return _demanded(Conditions(values=found.values), joined, today).sql

    found.texts += [f"({text(each)})" for each in where.all_of]
    if where.any_of:
        found.texts.append(f"({' OR '.join(f'({text(each)})' for each in where.any_of)})")
    if where.excluded is not None:
        # What a row has not got at all, it has not got: unknown counts as no.
        found.texts.append(f"({text(where.excluded)}) IS NOT TRUE")


def page_statement(request: InvoicePageRequest, today: date) -> tuple[str, list[object]]:
    """The statement, and its values, that answers with one row more than the page holds."""
    found = conditions_of(request.where, today)
    columns = _columns(request.sortings)
    if request.after is not None:
        key, after_id = request.after
        keys = [key, *request.then_after][: len(columns) - 1]
        found.add(_beyond(columns), *keys, after_id.uuid)
    order = ", ".join(f"{column.expression} {column.direction}" for column in columns)
    values = [*found.values, request.limit + 1]
    rows = f"SELECT {HEAD_COLUMNS} FROM invoice WHERE {found.sql}"  # noqa: S608 - values stay apart
    return f"{rows} ORDER BY {order} LIMIT ${len(values)}", values


def matches_statement(text: str, limit: int) -> tuple[str, list[object]]:
    """The statement, and its values, that answers with the rows likest a text, and how like."""
    sought, values = _sought(text)
    marks = [f"${place}" for place in range(1, len(values) + 3)]
    distance = distance_sql(marks[: len(needles(text))])
    if amounts_of(text) is not None:
        ends = " AND ".join(marks[-4:-2])
        distance = f"CASE WHEN total_minor BETWEEN {ends} THEN 0 ELSE {distance} END"
    is_stray = stray_sql("buyer_name", marks[-2])
    rows = f"SELECT {is_stray}, {distance}, {HEAD_COLUMNS} FROM invoice WHERE {sought}"  # noqa: S608 - values stay apart
    order = f"ORDER BY 1, 2, id DESC LIMIT {marks[-1]}"
    return f"{rows} {order}".format(*marks), [*values, accented(text), limit]


def sums_statement(where: InvoiceFilter, today: date) -> tuple[str, list[object]]:
    """The statement, and its values, that answers with count and sums."""
    found = conditions_of(where, today)
    late = f"{FALLS_DUE} < ${len(found.values) + 1}"
    remains = f"sum({OPEN_SEK}) FILTER (WHERE {IS_OPEN}"
    owed = f"sum({REFUND_SEK}) FILTER (WHERE {IS_TO_REFUND})"
    sums = (f"sum({SIGN} * {TOTAL_SEK})", f"{remains})", f"{remains} AND {late})", owed)
    columns = ", ".join(f"coalesce({each}, 0)::bigint" for each in sums)
    notes = "count(*) FILTER (WHERE kind = 'CREDIT_NOTE')"
    untold = f"count(*) FILTER (WHERE {IS_UNTOLD})"
    rows = f"SELECT count(*), {notes}, {untold}, {columns} FROM invoice WHERE {found.sql}"  # noqa: S608 - values stay apart
    return rows, [*found.values, today]


@dataclass(frozen=True, slots=True)
class _Column:
    expression: str
    is_descending: bool

    @property
    def direction(self) -> str:
        return "DESC" if self.is_descending else "ASC"

    @property
    def side(self) -> str:
        return "<" if self.is_descending else ">"


def _columns(sortings: tuple[InvoiceSorting, ...]) -> list[_Column]:
    """What rows are sorted by, the id last, in the direction of what stands before it."""
    told = [_Column(_SORT_EXPRESSIONS[each.order], each.is_descending) for each in sortings]
    return told if told[-1].expression == "id" else [*told, _Column("id", told[-1].is_descending)]


def _beyond(columns: list[_Column]) -> str:
    """The condition for rows after a row, whose values stand for ``{0}``, ``{1}`` and so on."""
    if len({column.is_descending for column in columns}) == 1:
        names = ", ".join(column.expression for column in columns)
        marks = ", ".join(f"{{{place}}}" for place in range(len(columns)))
        return f"({names}) {columns[0].side} ({marks})"
    ways = []
    for place, column in enumerate(columns):
        same = [f"{each.expression} = {{{at}}}" for at, each in enumerate(columns[:place])]
        ways.append(" AND ".join([*same, f"{column.expression} {column.side} {{{place}}}"]))
    return f"({' OR '.join(f'({way})' for way in ways)})"


def sort_key(order: InvoiceOrder, head: InvoiceHead) -> SortKey:
    """What a cursor must hold of a row."""
    return _SORT_KEYS[order](head)


def _add_state_of_payment(found: Conditions, where: InvoiceFilter, today: date) -> None:
    if where.is_open is not None:
        is_not = "" if where.is_open else "NOT "
        found.add(f"{is_not}{IS_OPEN}")
    if where.is_own is not None:
        found.add(f"kind {'<>' if where.is_own else '='} 'OPENING'")
    if where.is_overdue is not None:
        is_not = "" if where.is_overdue else "NOT "
        found.add(f"{is_not}({IS_OPEN} AND due_date < {{0}} AND {FALLS_DUE} < {{0}})", today)
    if where.is_to_refund is not None:
        is_not = "" if where.is_to_refund else "NOT "
        found.add(f"{is_not}{IS_TO_REFUND}")


def _add_what_is_said(found: Conditions, where: InvoiceFilter) -> None:
    asked = {IS_DISPUTED: where.is_disputed, IS_SAID_PAID: where.is_said_paid}
    for text, is_so in asked.items():
        if is_so is not None:
            found.add(f"{'' if is_so else 'NOT '}({text})")


def _add_days(found: Conditions, where: InvoiceFilter) -> None:
    bounds = {
        "invoice_date >= {0}": where.invoice_date_from,
        "invoice_date <= {0}": where.invoice_date_to,
        f"{FALLS_DUE} >= {{0}}": where.due_date_from,
        f"(due_date <= {{0}} AND {FALLS_DUE} <= {{0}})": where.due_date_to,
    }
    for text, day in bounds.items():
        if day is not None:
            found.add(text, day)
