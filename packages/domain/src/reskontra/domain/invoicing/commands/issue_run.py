"""Issue drafts that do not hang on each other, in as many statements as one alone."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple, TypeVar

from tortoise.connection import get_connection

from reskontra.domain.company.commands import (
    NumberWanted,
    TakenNumber,
    give_back,
    take_document_numbers,
)
from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.countries.vat import VatCase
from reskontra.domain.invoicing.commands.advances import held_advances
from reskontra.domain.invoicing.commands.buyer_numbers import look_up_those_due
from reskontra.domain.invoicing.commands.freezing import Frozen, freeze_all
from reskontra.domain.invoicing.commands.households import (
    Entry,
    enter_shares,
    hold_persons,
    keep_households,
)
from reskontra.domain.invoicing.events import InvoiceIssued, InvoicePaid
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.issuing import payment_references, references_apart
from reskontra.domain.invoicing.lines import new_line_of
from reskontra.domain.invoicing.parties import seller_of
from reskontra.domain.invoicing.queries import used_by_many
from reskontra.domain.invoicing.refusals import ReferenceHasNoRoom
from reskontra.domain.invoicing.settling import state_after
from reskontra.domain.invoicing.views import Invoice, InvoiceHead
from reskontra.domain.invoicing.weighing import Circumstances, Weighed, weighed
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.tables import CONNECTION

# What was proposed becomes what was decided.
_DECIDE: Final = """
    UPDATE invoice_line SET vat_case = decided.vat_case, vat_rate = decided.vat_rate,
                            net_minor = decided.net_minor
    FROM unnest($1::uuid[], $2::text[], $3::numeric[], $4::bigint[])
        AS decided(id, vat_case, vat_rate, net_minor)
    WHERE invoice_line.id = decided.id
"""

_T = TypeVar("_T")


class Numbered(NamedTuple):
    """A draft that is issued, its number, and the references that it may have."""

    case: Weighed
    taken: TakenNumber
    references: tuple[str, ...]


async def issue_run(
    run: Sequence[Invoice], seller: CompanyProfile, *, stops: bool = False
) -> dict[InvoiceId, Sequence[Refusal]]:
    """Issue drafts that are held, in their order, and tell what stands against each.

    If it ``stops``, nothing is done, and nothing told, of those that come after the first no.
    """
    by = await _circumstances(run, seller)
    cases = [weighed(one, by) for one in run]
    if stops:
        cases = _through_first(cases, [bool(case.reasons) for case in cases])
    sound = [case for case in cases if not case.reasons]
    given = await _numbered(sound, seller, stops=stops) if sound else []
    numbered = [one for one in given if isinstance(one, Numbered)]
    if numbered:
        await _write(numbered, seller)
    outcomes: dict[InvoiceId, Sequence[Refusal]] = {
        case.found.id: (one,) if isinstance(one, Refusal) else ()
        for case, one in zip(sound, given, strict=False)
    }
    if not (stops and any(outcomes.values())):
        outcomes |= {case.found.id: case.reasons for case in cases if case.reasons}
    return outcomes


async def _circumstances(run: Sequence[Invoice], seller: CompanyProfile) -> Circumstances:
    rows = [row for one in run for row in one.lines if row.advance_uuid]
    advances = await held_advances([*map(new_line_of, rows)])
    homes = [(one.household, one.head.due_date.year) for one in run if one.household]
    await hold_persons(kept for kept, _ in homes)
    asked = [(kept.asked, year) for kept, year in homes]
    return Circumstances(seller=seller, advances=advances, used=await used_by_many(asked))


async def _numbered(
    cases: Sequence[Weighed], seller: CompanyProfile, *, stops: bool
) -> Sequence[Numbered | Refusal]:
    """What each is given; numbers that nobody gets in the end go back to their rows."""
    wanted = [_wanted(case.found.head) for case in cases]
    taken = await take_document_numbers(wanted)
    given = [_referenced(*each, seller) for each in zip(cases, taken, strict=True)]
    if stops:
        given = _through_first(given, [isinstance(one, Refusal) for one in given])
    kept = {one.taken for one in given if isinstance(one, Numbered)}
    await give_back(one for one in taken if isinstance(one, TakenNumber) and one not in kept)
    return given


def _wanted(head: InvoiceHead) -> NumberWanted:
    return NumberWanted(head.kind, head.invoice_date, head.series_id)


def _referenced(
    case: Weighed, taken: TakenNumber | Refusal, seller: CompanyProfile
) -> Numbered | Refusal:
    if isinstance(taken, Refusal):
        return taken
    country = case.issue.trade.country
    references = payment_references(taken.number, country, seller.ocr_agreement)
    if not references:
        return ReferenceHasNoRoom(taken.number, seller.ocr_lengths)
    return Numbered(case, taken, references)


def _through_first(found: list[_T], are_last: Sequence[bool]) -> list[_T]:
    """Those through the first that is the last one."""
    return found[: are_last.index(True) + 1] if True in are_last else found


async def _write(numbered: Sequence[Numbered], seller: CompanyProfile) -> None:
    homes = {one.case.found.id: one.case.home for one in numbered if one.case.home}
    await _freeze_vat([one.case for one in numbered])
    await keep_households({one: home.kept for one, home in homes.items()})
    await freeze_all(_frozen(numbered, seller))
    await enter_shares(Entry(one, home.kept, home.paid.year) for one, home in homes.items())
    await look_up_those_due(
        (one.case.found.head.customer_id, one.case.issue.buyer, one.case.issue.totals)
        for one in numbered
    )
    for one in numbered:
        _tell(one)


async def _freeze_vat(cases: Iterable[Weighed]) -> None:
    moved = [
        (row.uuid, each.case, each.percent, net.minor)
        for case in cases
        for row, vat, net in zip(
            case.found.lines, case.issue.vat, case.issue.line_nets, strict=True
        )
        if (each := vat.treatment) is not None
        if (each.case, each.percent, net.minor)
        != (row.vat_case or VatCase.DOMESTIC, row.vat_rate, row.net_minor)
    ]
    if moved:
        await get_connection(CONNECTION).execute_query_dict(
            _DECIDE, [*map(list, zip(*moved, strict=True))]
        )


def _frozen(numbered: Sequence[Numbered], seller: CompanyProfile) -> list[Frozen]:
    offered = references_apart([one.references for one in numbered])
    sellers = {
        locale: seller_of(seller, locale)
        for locale in {one.case.found.head.locale for one in numbered}
    }
    return [
        Frozen(
            head=one.case.found.head,
            state=state_after(one.case.payable, *_nothing(one.case.found.head)),
            series=one.taken.row,
            number=one.taken.number,
            references=references,
            seller=sellers[one.case.found.head.locale],
            buyer=one.case.issue.buyer,
            totals=one.case.issue.totals,
            form=one.case.issue.form,
            rate=one.case.issue.rate,
        )
        for one, references in zip(numbered, offered, strict=True)
    ]


def _nothing(head: InvoiceHead) -> tuple[Money, Money]:
    """What is paid and credited of an invoice that has just been issued."""
    return Money.zero(head.currency), Money.zero(head.currency)


def _tell(issued: Numbered) -> None:
    head, total = issued.case.found.head, issued.case.issue.totals.total
    record(
        InvoiceIssued(
            invoice_id=head.id,
            customer_id=head.customer_id,
            number=issued.taken.number,
            total=total,
            due=head.due_date,
        )
    )
    if not total:
        record(InvoicePaid(invoice_id=head.id))
