"""What may be asked of the register of consultants."""

from dataclasses import fields
from datetime import date
from decimal import Decimal

import strawberry
from strawberry import Maybe

from reskontra.api.addresses import AddressInput
from reskontra.api.changes import said
from reskontra.api.connections import OrderDirection
from reskontra.api.consultants.types import (
    ConsultantKind,
    ConsultantOrderField,
    ReleaseRule,
)
from reskontra.api.joining import joined
from reskontra.api.scalars import Locale
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.consultants import views
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.kernel.changes import UNCHANGED
from reskontra.tenancy.ids import UserId


@strawberry.input
class ConsultantCreateInput:
    """A new consultant (ny konsult)."""

    name: str
    kind: ConsultantKind = strawberry.field(description="Anställningsform.")
    email: str | None = None
    phone: str | None = None
    locale: Locale = Locale("sv")
    org_number: str | None = strawberry.field(default=None, description="Organisationsnummer.")
    vat_number: str | None = strawberry.field(default=None, description="Momsregistreringsnummer.")
    address: AddressInput | None = None
    f_skatt_checked_date: date | None = strawberry.field(
        default=None, description="F-skatt kontrollerad."
    )
    self_billing_agreed_date: date | None = strawberry.field(
        default=None, description="Avtal om självfakturering från."
    )
    fee_percent: Decimal | None = strawberry.field(default=None, description="Avgift i procent.")
    qualifications: list[str] = strawberry.field(
        default_factory=list, description="Kvalifikationer."
    )
    priority: int = strawberry.field(
        default=views.LAST_PRIORITY, description="The lowest is asked first (turordning)."
    )
    release: ReleaseRule = strawberry.field(
        default=ReleaseRule.ON_APPROVAL, description="När lönen släpps."
    )
    release_day: int | None = strawberry.field(default=None, description="Utbetalningsdag.")
    idempotency_key: str | None = None

    def entry(self) -> views.ConsultantEntry:
        apart = {"address", "qualifications"}
        same = [f.name for f in fields(views.ConsultantEntry) if f.name not in apart]
        return views.ConsultantEntry(
            **{name: getattr(self, name) for name in same},
            address=(self.address or AddressInput()).value(),
            qualifications=tuple(self.qualifications),
        )


@strawberry.input
class ConsultantUpdateInput:
    """New values for some of a consultant's fields; what is left out stays."""

    id: ConsultantId
    expected_version: int
    name: Maybe[str]
    kind: Maybe[ConsultantKind] = strawberry.field(description="Anställningsform.")
    email: Maybe[str | None]
    phone: Maybe[str | None]
    locale: Maybe[Locale]
    org_number: Maybe[str | None] = strawberry.field(description="Organisationsnummer.")
    vat_number: Maybe[str | None] = strawberry.field(description="Momsregistreringsnummer.")
    address: Maybe[AddressInput]
    f_skatt_checked_date: Maybe[date | None] = strawberry.field(description="F-skatt kontrollerad.")
    self_billing_agreed_date: Maybe[date | None] = strawberry.field(
        description="Avtal om självfakturering från."
    )
    fee_percent: Maybe[Decimal | None] = strawberry.field(description="Avgift i procent.")
    qualifications: Maybe[list[str]] = strawberry.field(description="Kvalifikationer.")
    priority: Maybe[int] = strawberry.field(description="Turordning.")
    release: Maybe[ReleaseRule] = strawberry.field(description="När lönen släpps.")
    release_day: Maybe[int | None] = strawberry.field(description="Utbetalningsdag.")

    def change(self) -> views.ConsultantChange:
        apart = {"address", "qualifications"}
        same = [f.name for f in fields(views.ConsultantChange) if f.name not in apart]
        address, named = said(self.address), said(self.qualifications)
        return views.ConsultantChange(
            **{name: said(getattr(self, name)) for name in same},
            address=UNCHANGED if address is UNCHANGED else address.value(),
            qualifications=UNCHANGED if named is UNCHANGED else tuple(named),
        )


@strawberry.input
class ConsultantArchiveInput:
    """A consultant who is given no more work, or again (arkivera konsult)."""

    id: ConsultantId
    expected_version: int | None = None
    archived: bool = strawberry.field(default=True, description="False takes it back (återta).")


@strawberry.input
class ConsultantPayInput:
    """What an hour of one type pays, from a day on (egen lön)."""

    hour_type_id: HourTypeId = strawberry.field(description="Timtyp.")
    pay: Decimal = strawberry.field(description="Lön per timme.")
    valid_from: date = strawberry.field(description="Gäller från.")


@strawberry.input
class ConsultantPaySetInput:
    """All that differs from the hour types, in the place of what there was (egna löner)."""

    id: ConsultantId
    expected_version: int
    pay: list[ConsultantPayInput]

    def rows(self) -> list[views.PayRow]:
        return [
            views.PayRow(hour_type_id=each.hour_type_id, pay=each.pay, valid_from=each.valid_from)
            for each in self.pay
        ]


@strawberry.input
class ConsultantLogInSetInput:
    """Who logs in as a consultant; nobody where no person is named (egen inloggning)."""

    id: ConsultantId
    expected_version: int | None = None
    user_id: UserId | None = None


@strawberry.input
class ConsultantLinksEndInput:
    """A consultant whose addresses shall open nothing any more (spärra länkar)."""

    id: ConsultantId


@strawberry.input
class ConsultantWhere:
    """Which consultants; what is left out asks nothing."""

    text: str | None = strawberry.field(
        default=None, description="Looked for in name, number, e-mail, telephone."
    )
    kind: ConsultantKind | None = strawberry.field(default=None, description="Anställningsform.")
    qualification: str | None = strawberry.field(
        default=None, description="Exactly as it is written (kvalifikation)."
    )
    is_archived: bool | None = strawberry.field(default=None, description="Arkiverad.")
    and_: "list[ConsultantWhere] | None" = strawberry.field(
        default=None, name="and", description="And all of these."
    )
    or_: "list[ConsultantWhere] | None" = strawberry.field(
        default=None, name="or", description="And any of these, if there are any."
    )
    not_: "ConsultantWhere | None" = strawberry.field(
        default=None, name="not", description="And not this."
    )

    def value(self, level: int = 1) -> views.ConsultantFilter:
        """The filter in the domain's words, joined as ``joined`` allows."""
        own = views.ConsultantFilter(
            text=self.text,
            kind=self.kind,
            qualification=self.qualification,
            is_archived=self.is_archived,
        )
        return joined(self, own, level)


@strawberry.input
class ConsultantOrder:
    """How consultants are sorted."""

    field: ConsultantOrderField
    direction: OrderDirection = OrderDirection.ASC
