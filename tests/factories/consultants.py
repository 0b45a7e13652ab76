"""Consultants, valid by default: Karin, paid by the hour once her hours are approved."""

from datetime import date
from decimal import Decimal

from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.consultants.commands import create_consultant, set_pay
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.views import ConsultantEntry, ConsultantKind, PayRow
from tests.factories import varied

CONSULTANT = ConsultantEntry(
    name="Karin Ek",
    kind=ConsultantKind.HOURLY,
    email="karin@ek.example",
    phone="070-174 06 05",
    qualifications=("Tolk, arabiska",),
)
COMPANY = varied(
    CONSULTANT, name="Ek Språk AB", kind=ConsultantKind.COMPANY, org_number="556677-8899"
)


def consultant_entry(**about: object) -> ConsultantEntry:
    return varied(CONSULTANT, **about)


def company_entry(**about: object) -> ConsultantEntry:
    """One who invoices us from a company of one's own."""
    return varied(COMPANY, **about)


async def make_consultant(**about: object) -> ConsultantId:
    return await create_consultant(consultant_entry(**about))


async def make_pay(
    consultant_id: ConsultantId, hour_type_id: HourTypeId, pay: str = "450"
) -> PayRow:
    """What an hour pays from the first day of 2026."""
    row = PayRow(hour_type_id=hour_type_id, pay=Decimal(pay), valid_from=date(2026, 1, 1))
    await set_pay(consultant_id, [row])
    return row
