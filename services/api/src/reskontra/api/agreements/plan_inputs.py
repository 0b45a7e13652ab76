"""What may be asked of what falls due by an agreement."""

from datetime import date
from decimal import Decimal

import strawberry

from reskontra.api.agreements.plan_types import AtEnd
from reskontra.api.vat import VatClass
from reskontra.domain.agreements import plan_views, views
from reskontra.domain.agreements.ids import AgreementId


@strawberry.input
class BankTermsInput:
    """Hours that are bought for each period (timbank)."""

    minutes: int = strawberry.field(description="Minuter per period.")
    overage_price: Decimal = strawberry.field(
        description="What an hour beyond them costs, without VAT (pris utöver banken)."
    )
    warn_percent: int = strawberry.field(default=80, description="Varna vid.")
    at_end: AtEnd = strawberry.field(default=AtEnd.EXPIRES, description="Vid periodens slut.")

    def value(self) -> views.BankTerms:
        return views.BankTerms(
            minutes=self.minutes,
            overage_price=self.overage_price,
            warn_percent=self.warn_percent,
            at_end=self.at_end,
        )


@strawberry.input
class PeriodTermsInput:
    """What is paid for each period, in advance (abonnemang)."""

    months: int = strawberry.field(default=1, description="How long a period is (månader).")
    begins: date = strawberry.field(description="First day of the first one (från och med).")
    description: str = strawberry.field(description="What the invoice says (benämning).")
    amount: Decimal = strawberry.field(description="In kronor without VAT (belopp).")
    vat_class: VatClass = strawberry.field(default=VatClass.STANDARD, description="Momsslag.")
    bank: BankTermsInput | None = strawberry.field(default=None, description="Timbank.")

    def value(self) -> views.PeriodTerms:
        return views.PeriodTerms(
            months=self.months,
            begins=self.begins,
            description=self.description,
            amount=self.amount,
            vat_class=self.vat_class,
            bank=self.bank.value() if self.bank else None,
        )


@strawberry.input
class NewInstalmentInput:
    """A sum that falls due on a day (delbetalning)."""

    due_date: date = strawberry.field(description="The day it is invoiced (faktureringsdag).")
    description: str = strawberry.field(description="What the invoice says (benämning).")
    amount: Decimal = strawberry.field(description="In kronor without VAT (belopp).")
    vat_class: VatClass = strawberry.field(default=VatClass.STANDARD, description="Momsslag.")

    def value(self) -> plan_views.NewInstalment:
        return plan_views.NewInstalment(
            due_date=self.due_date,
            description=self.description,
            amount=self.amount,
            vat_class=self.vat_class,
        )


@strawberry.input
class AgreementPlanInput:
    """Sums that fall due, besides those that are invoiced already (betalplan)."""

    id: AgreementId
    expected_version: int | None = None
    instalments: list[NewInstalmentInput] = strawberry.field(
        description="In the place of all that were planned (delbetalningar)."
    )
