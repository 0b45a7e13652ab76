"""Agreements, valid by default: running work, invoiced when it is approved."""

from datetime import date
from decimal import Decimal

from reskontra.domain.agreements.commands import begin_periods, create_agreement
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.agreements.plan_views import NewInstalment
from reskontra.domain.agreements.views import (
    AgreedPrice,
    AgreementCard,
    AgreementEntry,
    AgreementForm,
    BankTerms,
    PeriodTerms,
)
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.kernel.clock import now
from tests.factories import varied
from tests.factories.customers import make_customer

ENTRY = AgreementEntry(
    customer_id=CustomerId.new(), name="Ramavtal 2026", valid_from=date(2026, 1, 1)
)
PRICE = AgreedPrice(hour_type_id=HourTypeId.new(), price=Decimal(900), valid_from=date(2026, 1, 1))


PERIOD = PeriodTerms(
    months=1, begins=date(2026, 1, 1), description="Serviceavtal", amount=Decimal(9000)
)
BANK = BankTerms(minutes=600, overage_price=Decimal(1200))
INSTALMENT = NewInstalment(due_date=date(2026, 11, 1), description="Start", amount=Decimal(25_000))


def period_terms(**about: object) -> PeriodTerms:
    """Nine thousand kronor a month, from New Year on."""
    return varied(PERIOD, **about)


def bank_terms(**about: object) -> BankTerms:
    """Ten hours a month, which expire."""
    return varied(BANK, **about)


def new_instalment(**about: object) -> NewInstalment:
    return varied(INSTALMENT, **about)


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


async def make_hour_bank(
    customer_id: CustomerId | None = None, *, bank: BankTerms = BANK, **about: object
) -> AgreementId:
    """A bank of hours, whose first period has begun where its day has come."""
    agreement_id = await make_agreement(
        customer_id,
        form=AgreementForm.HOUR_BANK,
        period=period_terms(description="Timbank", bank=bank, **about),
    )
    await begin_periods(agreement_id)
    return agreement_id
