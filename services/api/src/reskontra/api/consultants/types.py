"""Consultants, and what an hour of theirs pays."""

from datetime import date, datetime
from decimal import Decimal
from operator import attrgetter
from typing import Self, TypeAlias
from uuid import UUID

import strawberry

from reskontra.api.addresses import Address
from reskontra.api.catalogue.hour_type_types import HourType, load_hour_types
from reskontra.api.catalogue.parts import of_pay
from reskontra.api.columns import asked, column
from reskontra.api.context import Info
from reskontra.api.nodes import Node, loaded, node_loader
from reskontra.api.personal_links import personal_url
from reskontra.api.scalars import EmailAddress, Locale, OrgNumber, VatNumber
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.consultants import queries, views
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.kernel.actors import ActorKind
from reskontra.tenancy.access import Permission
from reskontra.tenancy.actor_names import actor_names
from reskontra.tenancy.ids import UserId
from reskontra.tenancy.links import CONSULTANT

ConsultantKind: TypeAlias = views.ConsultantKind
strawberry.enum(
    views.ConsultantKind,
    description="On which terms somebody works (anställningsform): anställd, timanställd, eget"
    " företag med F-skatt, egenanställd.",
)
ReleaseRule: TypeAlias = views.Release
strawberry.enum(
    views.Release,
    name="ReleaseRule",
    description="When what was earned is released to be paid (när lönen släpps).",
)
ConsultantOrderField: TypeAlias = views.ConsultantOrder
strawberry.enum(
    views.ConsultantOrder,
    name="ConsultantOrderField",
    description="What consultants are sorted by.",
)


@strawberry.type
class ConsultantPay:
    """What an hour of one type pays, from a day on (egen lön)."""

    row: strawberry.Private[views.PayRow]
    hour_type_id: HourTypeId = column("row.hour_type_id")
    hour_type: HourType | None = loaded(
        load_hour_types, by="row.hour_type_id", description="Timtyp."
    )
    pay: Decimal = column("row.pay", "Lön per timme.")
    valid_from: date = column("row.valid_from", "From the work of that day (gäller från).")

    @classmethod
    def of(cls, row: views.PayRow) -> Self:
        return cls(row=row)


async def _load_pay(ids: list[ConsultantId]) -> list[list[ConsultantPay]]:
    found = await queries.pay_rows(ids)
    return [[ConsultantPay.of(row) for row in found[each]] for each in ids]


async def _pay(root: "Consultant", info: Info) -> list[ConsultantPay] | None:
    if not info.context.may(Permission.PAY_READ):
        return None
    return await info.context.load(_load_pay, root.id)


async def _load_names(ids: list[UUID]) -> list[str | None]:
    people = [(ActorKind.USER, str(UserId(each))) for each in ids]
    names = await actor_names(people)
    return [names.get(each) for each in people]


async def _page_url(root: "Consultant", info: Info) -> str | None:
    if root.card.is_archived or not info.context.may(Permission.CONSULTANT_WRITE):
        return None
    return page_url(root.card, info)


def page_url(card: views.ConsultantCard, info: Info) -> str:
    """The address of the consultant's own page, which is all that one needs to come in."""
    return personal_url(info.context, CONSULTANT, card.id.uuid, card.link_version)


@strawberry.type
class Consultant(Node):
    """Somebody who does the work (konsult)."""

    id: ConsultantId
    card: strawberry.Private[views.ConsultantCard]
    version: int = column("card.version")
    number: int = column("card.number", "Konsultnummer.")
    name: str = column("card.name")
    kind: ConsultantKind = column("card.kind", "Anställningsform.")
    email: EmailAddress | None = column("card.email")
    phone: str | None = column("card.phone")
    locale: Locale = column("card.locale", "The language we write to them in.")
    org_number: OrgNumber | None = column("card.org_number", "Organisationsnummer.")
    vat_number: VatNumber | None = column("card.vat_number", "Momsregistreringsnummer.")
    address: Address = column(lambda root: Address.of(root.card.address))
    f_skatt_checked_date: date | None = column(
        "card.f_skatt_checked_date", "When the firm was looked up (F-skatt kontrollerad)."
    )
    self_billing_agreed_date: date | None = column(
        "card.self_billing_agreed_date",
        "From when we may write its invoices to us (avtal om självfakturering).",
    )
    fee_percent: Decimal | None = of_pay(
        attrgetter("card.fee_percent"), "What the firm keeps of the revenue (avgift)."
    )
    qualifications: list[str] = column("card.qualifications", "Kvalifikationer.")
    priority: int = column("card.priority", "The lowest is asked first (turordning).")
    release: ReleaseRule = column("card.release", "När lönen släpps.")
    release_day: int | None = column(
        "card.release_day", "The day of the month after, where that decides (utbetalningsdag)."
    )
    pay: list[ConsultantPay] | None = asked(
        _pay, "What differs from the hour types (egna löner); needs `pay:read`."
    )
    user_id: UserId | None = column(
        lambda root: root.card.user_id and UserId(root.card.user_id),
        "Who logs in as the consultant (egen inloggning).",
    )
    user_name: str | None = loaded(_load_names, by="card.user_id")
    page_url: str | None = asked(
        _page_url,
        "The consultant's own page (egen sida): whoever has the address comes in. Needs"
        " `consultant:write`.",
    )
    is_archived: bool = column("card.is_archived", "Put away, given no work (arkiverad).")
    archived_at: datetime | None = column("card.archived_at")
    created_at: datetime = column("card.created_at")
    updated_at: datetime = column("card.updated_at")


@node_loader(ConsultantId, Permission.CONSULTANT_READ)
async def load_consultants(ids: list[ConsultantId]) -> list[Consultant | None]:
    """Many consultants in one statement."""
    cards = await queries.consultants(ids)
    return [Consultant(id=each, card=cards[each]) if each in cards else None for each in ids]
