"""What may be claimed, and why not yet. Source: lag (2009:194) 6–9 §§."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import groupby
from typing import Final

from reskontra.domain.countries import country_of
from reskontra.domain.countries.se.household_deduction import COUNTED_IN_PART, last_day_to_claim
from reskontra.domain.countries.vat import VatCase
from reskontra.domain.deductions.refusals import ClaimAboveShare, ClaimTooLate, ClaimUnpaid
from reskontra.domain.deductions.views import Claimable, WorkClaimed
from reskontra.domain.invoicing.household import HouseholdShare, work_from_json
from reskontra.domain.invoicing.household_shares import (
    WorkLine,
    WorkTold,
    other_cost,
    works_told,
)
from reskontra.domain.invoicing.vat import VatTreatment
from reskontra.domain.invoicing.views import Invoice
from reskontra.domain.kernel.money import Money, round_half_up
from reskontra.domain.kernel.refusals import Refusal

MOST_BUYERS: Final = 100


def reasons_not_to_claim(found: Claimable, today: date) -> list[Refusal]:
    """Why the tax authority would not take it."""
    path = ("invoiceIds",)
    if found.paid_date is None:
        return [ClaimUnpaid(path=path, number=found.invoice_number)]
    last = last_day_to_claim(found.paid_date)
    if last < today:
        return [ClaimTooLate(path=path, number=found.invoice_number, last=last)]
    if not _is_lawful(found, found.paid_date):
        return [ClaimAboveShare(path=path, number=found.invoice_number, paid=found.paid_date)]
    return []


def judged(found: Iterable[Claimable], today: date) -> tuple[Claimable, ...]:
    """Each with the first reason against it, so that nothing drops out without one."""
    return tuple(
        replace(each, obstacle=reasons[0].code if reasons else None)
        for each in found
        for reasons in [reasons_not_to_claim(each, today)]
    )


def parted(found: Sequence[Claimable]) -> Iterator[tuple[Claimable, ...]]:
    """Claims as files take them: of one kind and one year of payment, at most so many buyers."""
    ordered = sorted(found, key=lambda each: (_lot(each), each.paid_date, each.invoice_number))
    for _, lot in groupby(ordered, key=_lot):
        yield from _filled(tuple(lot))


def _filled(lot: tuple[Claimable, ...]) -> Iterator[tuple[Claimable, ...]]:
    taken: list[Claimable] = []
    for each in lot:
        buyers = {one.personal_number for one in taken}
        if each.personal_number not in buyers and len(buyers) == MOST_BUYERS:
            yield tuple(taken)
            taken = []
        taken.append(each)
    yield tuple(taken)


def _lot(each: Claimable) -> tuple[str, int]:
    return each.kind, each.paid_date.year if each.paid_date else 0


def _is_lawful(found: Claimable, paid: date) -> bool:
    """ROT: at most 3/7 of what was paid from 2026, RUT as much as was paid."""
    terms = country_of("SE").household_terms(found.kind, paid)
    return terms is not None and found.requested.minor <= found.price.minor * terms.share


def claimables_of(
    invoice: Invoice, left: Sequence[HouseholdShare], paid_date: date | None
) -> tuple[Claimable, ...]:
    """What is to claim for each person on an invoice, with their part of hours and costs."""
    home = invoice.household
    if home is None or invoice.head.number is None:
        return ()
    whole = Money.total(share.price for share in home.shares).minor
    lines = [
        WorkLine(
            work_from_json(row.household),
            VatTreatment(VatCase(row.vat_case or VatCase.DOMESTIC), row.vat_rate),
            row.amount,
            row.includes_vat,
        )
        for row in invoice.lines
    ]
    parts = {
        share.personal_number: Fraction(share.price.minor, max(1, whole)) for share in home.shares
    }
    return tuple(
        Claimable(
            invoice_id=invoice.id,
            invoice_number=invoice.head.number,
            kind=home.asked.kind,
            name=share.name,
            personal_number=share.personal_number,
            price=share.price,
            requested=share.deduction,
            paid_date=paid_date if invoice.head.open_minor == 0 else None,
            other_cost=other_cost(lines).times(parts[share.personal_number]),
            works=tuple(_claimed(told, parts[share.personal_number]) for told in works_told(lines)),
            property_designation=home.asked.property_designation,
            apartment=home.asked.apartment,
            housing_org_number=home.asked.housing_org_number,
        )
        for share in left
    )


def _claimed(told: WorkTold, part: Fraction) -> WorkClaimed:
    """Whole hours, at least one: the authority takes no part of an hour, and wants to know some."""
    is_timed = told.work not in COUNTED_IN_PART
    hours = max(1, round_half_up(Fraction(told.hours) * part)) if is_timed else None
    return WorkClaimed(work=told.work, hours=hours, material=told.material.times(part))
