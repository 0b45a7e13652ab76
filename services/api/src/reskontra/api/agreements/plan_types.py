"""What falls due by an agreement, and hours that were bought."""

from datetime import date, datetime
from decimal import Decimal
from typing import TypeAlias

import strawberry

from reskontra.api.columns import asked, column
from reskontra.api.context import Info
from reskontra.api.jobs.types import JobReason
from reskontra.api.money import Money
from reskontra.api.nodes import Node
from reskontra.api.scalars import parse_id
from reskontra.api.vat import VatClass
from reskontra.domain.agreements import hour_banks, plan_views, queries, views
from reskontra.domain.agreements.ids import AgreementId, HourBankId, InstalmentId
from reskontra.domain.kernel import money
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.ids import TypedId, encode

# Agreements know no invoices, only what their ids look like.
_INVOICE = "inv"

AtEnd: TypeAlias = hour_banks.AtEnd
strawberry.enum(
    hour_banks.AtEnd,
    name="HourBankAtEnd",
    description="What becomes of hours that are left (vid periodens slut).",
)
InstalmentState: TypeAlias = plan_views.InstalmentState
strawberry.enum(
    plan_views.InstalmentState, description="How far a sum has come (delbeloppets status)."
)


@strawberry.type
class BankTerms:
    """Hours that are bought for each period (timbank)."""

    terms: strawberry.Private[views.BankTerms]
    minutes: int = column("terms.minutes", "How many are bought (minuter per period).")
    overage_price: Decimal = column(
        "terms.overage_price", "What an hour beyond them costs (pris utöver banken)."
    )
    warn_percent: int = column("terms.warn_percent", "Used so far, it is told (varna vid).")
    at_end: AtEnd = column("terms.at_end", "Vid periodens slut.")


@strawberry.type
class PeriodTerms:
    """What is paid for each period, in advance (abonnemang)."""

    terms: strawberry.Private[views.PeriodTerms]
    months: int = column("terms.months", "How long a period is (månader).")
    begins: date = column("terms.begins", "First day of the first period (från och med).")
    description: str = column("terms.description", "What the invoice says (benämning).")
    amount: Money = column(
        lambda root: Money.of(money.Money.of(root.terms.amount)), "Without VAT (belopp)."
    )
    vat_class: VatClass = column("terms.vat_class", "Momsslag.")
    bank: BankTerms | None = column(
        lambda root: root.terms.bank and BankTerms(terms=root.terms.bank), "Timbank."
    )


def _held(root: "Instalment", info: Info) -> list[JobReason]:
    return [JobReason.of(each, info.context.locale) for each in root.card.held]


@strawberry.type
class Instalment(Node):
    """A sum that falls due by an agreement (delbetalning)."""

    id: InstalmentId
    card: strawberry.Private[plan_views.InstalmentCard]
    due_date: date = column("card.due_date", "The day it is invoiced (faktureringsdag).")
    description: str = column("card.description", "What the invoice says (benämning).")
    amount: Money = column(lambda root: Money.of(root.card.amount), "Without VAT (belopp).")
    vat_class: VatClass = column("card.vat_class", "Momsslag.")
    period_from: date | None = column("card.period_from", "First day that it pays for.")
    period_to: date | None = column("card.period_to", "Last day that it pays for.")
    state: InstalmentState = column(lambda root: root.card.state_on(today()), "Status.")
    invoice_id: TypedId | None = column(
        lambda root: (
            root.card.invoice_uuid and parse_id(f"{_INVOICE}_{encode(root.card.invoice_uuid)}")
        ),
        "The invoice that it stands on (faktura).",
    )
    billed_at: datetime | None = column("card.billed_at")
    tried_at: datetime | None = column("card.tried_at", "When it was last to be invoiced.")
    held: list[JobReason] = asked(_held, "Why it could not be invoiced (hinder).")


@strawberry.type
class HourBank:
    """Hours that were bought for a period, and what is left of them (timbank)."""

    id: HourBankId
    card: strawberry.Private[hour_banks.HourBankCard]
    period_from: date = column("card.period_from", "Från och med.")
    period_to: date = column("card.period_to", "Till och med.")
    bought_minutes: int = column("card.minutes", "Köpta minuter.")
    rolled_in_minutes: int = column("card.rolled_in_minutes", "From the period before.")
    rolled_out_minutes: int = column("card.rolled_out_minutes", "Gone on to the next period.")
    drawn_minutes: int = column("card.drawn_minutes", "Förbrukade minuter.")
    credited_minutes: int = column(
        "card.credited_minutes", "Bought minutes that are credited (krediterade minuter)."
    )
    left_minutes: int = column(
        "card.left_minutes",
        "Återstående minuter; below zero, the next purchase fills them first.",
    )
    overage_price: Decimal = column(
        "card.overage_price", "What an hour beyond them costs (pris utöver banken)."
    )
    at_end: AtEnd = column("card.at_end", "Vid periodens slut.")
    is_low: bool = column("card.is_low", "So much is used that somebody should know.")


async def load_instalments(ids: list[AgreementId]) -> list[list[Instalment]]:
    """What falls due by many agreements, in one statement."""
    found: dict[AgreementId, list[Instalment]] = {one: [] for one in ids}
    for card in await queries.instalments_of(ids):
        found[card.agreement_id].append(Instalment(id=card.id, card=card))
    return [found[one] for one in ids]


async def load_hour_banks(ids: list[AgreementId]) -> list[list[HourBank]]:
    """The banks of many agreements, in one statement."""
    found: dict[AgreementId, list[HourBank]] = {one: [] for one in ids}
    for card in await queries.hour_banks(ids):
        found[card.agreement_id].append(HourBank(id=card.id, card=card))
    return [found[one] for one in ids]
