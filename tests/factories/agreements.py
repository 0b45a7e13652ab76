"""Agreements, valid by default: running work, invoiced when it is approved."""

from datetime import date
from decimal import Decimal

from reskontra.domain.agreements.commands import create_agreement
from reskontra.domain.agreements.ids import AgreementId, HourBankId, InstalmentId
from reskontra.domain.agreements.models import HourBank, HourBankDraw, Instalment, PeriodPlan
from reskontra.domain.agreements.views import AgreedPrice, AgreementCard, AgreementEntry
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.ids import uuid7
from tests.factories import varied
from tests.factories.customers import make_customer

ENTRY = AgreementEntry(
    customer_id=CustomerId.new(), name="Ramavtal 2026", valid_from=date(2026, 1, 1)
)
PRICE = AgreedPrice(hour_type_id=HourTypeId.new(), price=Decimal(900), valid_from=date(2026, 1, 1))


def agreement_entry(**about: object) -> AgreementEntry:
    return varied(ENTRY, **about)


def agreed_price(**about: object) -> AgreedPrice:
    return varied(PRICE, **about)


def agreement_card(**about: object) -> AgreementCard:
    """An agreement that lies in no table."""
    values = {name: getattr(ENTRY, name) for name in ENTRY.__dataclass_fields__}
    card = AgreementCard(
        id=AgreementId.new(),
        version=1,
        number=1,
        ended_at=None,
        created_at=now(),
        updated_at=now(),
        **values,
    )
    return varied(card, **about)


async def make_agreement(customer_id: CustomerId | None = None, **about: object) -> AgreementId:
    return await create_agreement(
        agreement_entry(customer_id=customer_id or await make_customer(), **about)
    )


async def make_bought_hours(agreement_id: AgreementId) -> None:
    """A plan, a sum that falls due by it, a bank of hours and a draw from it."""
    terms = {"overage_price": Decimal(1200), "warn_percent": 80, "at_end": "EXPIRES"}
    bank_id, begun = HourBankId.new().uuid, date(2026, 1, 1)
    bought = {"agreement_id": agreement_id.uuid, "minutes": 600}
    asked = {"description": "Timbank", "amount_minor": 900_000, "vat_class": "STANDARD"}
    await PeriodPlan(months=1, begins_date=begun, **bought, **asked, **terms).save(
        force_create=True
    )
    await Instalment(
        id=InstalmentId.new().uuid, agreement_id=agreement_id.uuid, due_date=begun, **asked
    ).save()
    period = {"period_from_date": begun, "period_to_date": date(2026, 1, 31)}
    await HourBank(id=bank_id, **bought, **period, **terms).save()
    await HourBankDraw(
        entry_id=uuid7(),
        agreement_id=agreement_id.uuid,
        hour_bank_id=bank_id,
        work_date=begun,
        minutes=60,
        over_minutes=0,
        overage_price=Decimal(1200),
        drawn_at=now(),
    ).save(force_create=True)
