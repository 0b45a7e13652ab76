"""What was agreed with a customer."""

from datetime import date, datetime
from decimal import Decimal
from operator import attrgetter
from typing import TypeAlias

import strawberry

from reskontra.api.agreements.on_account_types import OnAccount, load_on_account
from reskontra.api.agreements.plan_types import (
    HourBank,
    Instalment,
    PeriodTerms,
    load_hour_banks,
    load_instalments,
)
from reskontra.api.catalogue.hour_type_types import HourType, load_hour_types
from reskontra.api.catalogue.parts import of_pay
from reskontra.api.columns import column
from reskontra.api.customers.queries import load_customers
from reskontra.api.customers.types import Customer
from reskontra.api.nodes import Node, loaded, node_loader
from reskontra.domain.agreements import queries, views
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.kernel.clock import today
from reskontra.tenancy.access import Permission

AgreementForm: TypeAlias = views.AgreementForm
strawberry.enum(views.AgreementForm, description="How the work is paid for (avtalsform).")
BillingPolicy: TypeAlias = views.BillingPolicy
strawberry.enum(
    views.BillingPolicy, description="When reported work becomes an invoice (fakturering)."
)
AgreementState: TypeAlias = views.AgreementState
strawberry.enum(views.AgreementState, description="Whether it holds today (avtalets status).")
AgreementOrderField: TypeAlias = views.AgreementOrder
strawberry.enum(
    views.AgreementOrder,
    name="AgreementOrderField",
    description="What agreements are sorted by.",
)


@strawberry.type
class AgreedPrice:
    """What an hour of a type costs, from a day until the next (avtalspris)."""

    row: strawberry.Private[views.AgreedPrice]
    price: Decimal = column("row.price", "An hour's price without VAT (pris per timme).")
    valid_from: date = column("row.valid_from", "Från och med.")
    hour_type: HourType | None = loaded(
        load_hour_types, by="row.hour_type_id", description="Timtyp."
    )


@strawberry.type
class Agreement(Node):
    """What was agreed with a customer (avtal)."""

    id: AgreementId
    card: strawberry.Private[views.AgreementCard]
    version: int = column("card.version")
    number: int = column("card.number", "Avtalsnummer.")
    name: str = column("card.name", "Benämning.")
    form: AgreementForm = column("card.form", "Avtalsform.")
    policy: BillingPolicy = column("card.policy", "När arbetet faktureras.")
    silent_days: int | None = column(
        "card.silent_days", "Days after which silence approves (dagar till tyst godkännande)."
    )
    monthly_day: int | None = column("card.monthly_day", "Faktureringsdag i månaden.")
    valid_from: date = column("card.valid_from", "Gäller från och med.")
    valid_to: date | None = column("card.valid_to", "Gäller till och med.")
    state: AgreementState = column(lambda root: root.card.state_on(today()), "Status.")
    cancellation_hours: int | None = column(
        "card.cancellation_hours", "Hours before, until which cancelling is free (avbokning)."
    )
    cancellation_price_percent: Decimal = column(
        "card.cancellation_price_percent", "Of the reserved time's price, in percent."
    )
    cancellation_pay_percent: Decimal | None = of_pay(
        attrgetter("card.cancellation_pay_percent"), "Of the reserved time's pay, in percent."
    )
    rush_hours: int | None = column(
        "card.rush_hours", "Ordered less than so many hours before, it costs more (jour)."
    )
    rush_price_percent: Decimal = column(
        "card.rush_price_percent", "Added to the price, in percent (jourtillägg)."
    )
    rush_pay_percent: Decimal | None = of_pay(
        attrgetter("card.rush_pay_percent"), "Added to the pay, in percent."
    )
    mileage_price: Decimal | None = column(
        "card.mileage_price", "A kilometre's price without VAT (milersättning, pris)."
    )
    mileage_pay: Decimal | None = of_pay(
        attrgetter("card.mileage_pay"), "A kilometre's pay (milersättning, lön)."
    )
    order_number: str | None = column("card.order_number", "Ordernummer.")
    buyer_reference: str | None = column("card.buyer_reference", "Er referens.")
    needs_order_number: bool = column(
        "card.needs_order_number", "Nothing is invoiced without an order number."
    )
    our_reference: str | None = column("card.our_reference", "Vår referens.")
    note: str = column("card.note", "Anteckning.")
    prices: list[AgreedPrice] = column(
        lambda root: [AgreedPrice(row=each) for each in root.card.prices],
        "By hour type and then by day (avtalspriser).",
    )
    period: PeriodTerms | None = column(
        lambda root: root.card.period and PeriodTerms(terms=root.card.period),
        "What is paid for each period (abonnemang).",
    )
    customer: Customer | None = loaded(load_customers, by="card.customer_id", description="Kund.")
    instalments: list[Instalment] = loaded(
        load_instalments, by="id", description="What falls due, by day (betalplan)."
    )
    on_account: OnAccount | None = loaded(
        load_on_account, by="id", description="What is invoiced on account (a conto)."
    )
    hour_banks: list[HourBank] = loaded(
        load_hour_banks, by="id", description="By period (timbanker)."
    )
    ended_at: datetime | None = column("card.ended_at", "When it was ended (avslutat).")
    created_at: datetime = column("card.created_at")
    updated_at: datetime = column("card.updated_at")


@node_loader(AgreementId, Permission.AGREEMENT_READ)
async def load_agreements(ids: list[AgreementId]) -> list[Agreement | None]:
    """Many agreements with their prices and periods in three statements."""
    cards = await queries.agreement_cards(ids)
    return [Agreement(id=each, card=cards[each]) if each in cards else None for each in ids]
