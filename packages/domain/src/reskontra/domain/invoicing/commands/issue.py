"""Make a draft a document."""

from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.company.commands import take_document_number
from reskontra.domain.company.queries import profile
from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.countries import country_of
from reskontra.domain.countries.vat import VatCase
from reskontra.domain.invoicing.advances import advance_reasons
from reskontra.domain.invoicing.commands.advances import held_advances
from reskontra.domain.invoicing.commands.buyer_numbers import look_up_if_due
from reskontra.domain.invoicing.commands.credit_issue import issue_credit_note
from reskontra.domain.invoicing.commands.freezing import Frozen, freeze
from reskontra.domain.invoicing.commands.households import (
    enter_shares,
    hold_persons,
    keep_household,
)
from reskontra.domain.invoicing.events import InvoiceIssued, InvoicePaid
from reskontra.domain.invoicing.household_reasons import HouseholdCase, household_missing
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.issuing import (
    Issue,
    household_case,
    issue_of,
    payment_references,
    reasons_not_to_issue,
)
from reskontra.domain.invoicing.parties import seller_of
from reskontra.domain.invoicing.queries import invoice, used_by
from reskontra.domain.invoicing.refusals import ReferenceHasNoRoom
from reskontra.domain.invoicing.settling import state_after
from reskontra.domain.invoicing.views import Invoice, InvoiceHead
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import NotFound, Refused, conflict_if, refuse_if
from reskontra.domain.tables import CONNECTION

# What was proposed becomes what was decided. The draft is held first: the lines of what somebody
# else has issued meanwhile are frozen.
_DECIDE: Final = """
    WITH held AS MATERIALIZED (
        SELECT id FROM invoice WHERE id = $1 AND version = $2 AND state = 'DRAFT' FOR UPDATE
    )
    UPDATE invoice_line SET vat_case = decided.vat_case, vat_rate = decided.vat_rate
    FROM held, unnest($3::integer[], $4::text[], $5::numeric[])
        AS decided(position, vat_case, vat_rate)
    WHERE invoice_line.invoice_id = held.id AND invoice_line.position = decided.position
"""


async def issue_invoice(invoice_id: InvoiceId, expected_version: int | None = None) -> None:
    """Give a draft its number and make it a document that may never change."""
    found = await invoice(invoice_id)
    if found is None:
        raise Refused([NotFound(path=("id",))])
    conflict_if(expected_version, found.head.version)
    if found.head.credits_id is not None:
        await issue_credit_note(found.head, found.head.credits_id)
    else:
        await _issue(found)


async def _issue(found: Invoice) -> None:
    seller = await profile()
    country = country_of(seller.address.country)
    issue = issue_of(found, seller)
    closed_through = seller.books_closed_through
    reasons = reasons_not_to_issue(issue, closed_through=closed_through, country=country)
    advances, home = await held_advances(issue.lines), await _held_home(found, issue, seller)
    reasons += advance_reasons(issue.lines, issue.totals, advances, issue.invoice_date)
    refuse_if([*reasons, *(household_missing(home) if home else [])])

    head, total = found.head, issue.totals.total
    taken = await take_document_number(head.kind, head.invoice_date, head.series_id)
    references = payment_references(taken.number, country, seller.ocr_agreement)
    refuse_if([] if references else [ReferenceHasNoRoom(taken.number, seller.ocr_lengths)])
    frozen = Frozen(
        state=state_after(_payable(total, home), Money.zero(), Money.zero()),
        series=taken.row,
        number=taken.number,
        references=references,
        seller=seller_of(seller, found.head.locale),
        buyer=issue.buyer,
        totals=issue.totals,
        form=issue.form,
    )
    await _freeze_vat(found, issue)
    await _freeze(found, frozen, home)
    await look_up_if_due(found.head.customer_id, issue.buyer, issue.totals)

    _tell(head, taken.number, total)


def _tell(head: InvoiceHead, number: int, total: Money) -> None:
    record(
        InvoiceIssued(
            invoice_id=head.id,
            customer_id=head.customer_id,
            number=number,
            total=total,
            due=head.due_date,
        )
    )
    if not total:
        record(InvoicePaid(invoice_id=head.id))


async def _freeze(found: Invoice, frozen: Frozen, home: HouseholdCase | None) -> None:
    if home:
        await keep_household(found.id, home.kept)
    await freeze(found.head, frozen)
    if home:
        await enter_shares(found.id, home.kept, year=home.paid.year)


async def _held_home(found: Invoice, issue: Issue, seller: CompanyProfile) -> HouseholdCase | None:
    if found.household is None:
        return None
    await hold_persons(found.household)
    used = await used_by(found.household.asked, found.head.due_date.year)
    return household_case(found, issue, seller, used)


def _payable(total: Money, home: HouseholdCase | None) -> Money:
    return total if home is None else total - home.kept.deduction


async def _freeze_vat(found: Invoice, issue: Issue) -> None:
    moved = [
        (row.position, each.case, each.percent)
        for row, vat in zip(found.lines, issue.vat, strict=True)
        if (each := vat.treatment) is not None
        if (each.case, each.percent) != (row.vat_case or VatCase.DOMESTIC, row.vat_rate)
    ]
    if moved:
        await get_connection(CONNECTION).execute_query_dict(
            _DECIDE, [found.id.uuid, found.head.version, *map(list, zip(*moved, strict=True))]
        )
