"""Consultants as others see them, and what may be asked to write or change."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.kernel.addresses import NOWHERE, Address
from reskontra.domain.kernel.changes import UNCHANGED, Keep
from reskontra.domain.kernel.listing import PageRequest

LAST_PRIORITY = 100


class ConsultantKind(StrEnum):
    """On which terms somebody works, which decides how the work is paid."""

    EMPLOYEE = "EMPLOYEE"
    HOURLY = "HOURLY"
    COMPANY = "COMPANY"
    SELF_EMPLOYED = "SELF_EMPLOYED"


class Release(StrEnum):
    """When what was earned is released to be paid."""

    ON_APPROVAL = "ON_APPROVAL"
    ON_DATE = "ON_DATE"
    WHEN_PAID = "WHEN_PAID"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsultantEntry:
    """What the register holds about a consultant.

    Attributes:
        f_skatt_checked_date: The day on which a company was looked up as approved for F-tax.
        self_billing_agreed_date: The day from which we may write the company's invoices to us.
        fee_percent: What the firm keeps of the revenue of one who invoices through it.
        qualifications: What the consultant is qualified for, as the firm names it.
        priority: Who is asked first; the lowest.
        release_day: The day of the month after, where what was earned is released on a date.
    """

    name: str
    kind: ConsultantKind
    email: str | None = None
    phone: str | None = None
    locale: str = "sv"
    org_number: str | None = None
    vat_number: str | None = None
    address: Address = NOWHERE
    f_skatt_checked_date: date | None = None
    self_billing_agreed_date: date | None = None
    fee_percent: Decimal | None = None
    qualifications: tuple[str, ...] = ()
    priority: int = LAST_PRIORITY
    release: Release = Release.ON_APPROVAL
    release_day: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsultantChange:
    """New values for some of the fields of a ``ConsultantEntry``, of the same names."""

    name: str | Keep = UNCHANGED
    kind: ConsultantKind | Keep = UNCHANGED
    email: str | Keep | None = UNCHANGED
    phone: str | Keep | None = UNCHANGED
    locale: str | Keep = UNCHANGED
    org_number: str | Keep | None = UNCHANGED
    vat_number: str | Keep | None = UNCHANGED
    address: Address | Keep = UNCHANGED
    f_skatt_checked_date: date | Keep | None = UNCHANGED
    self_billing_agreed_date: date | Keep | None = UNCHANGED
    fee_percent: Decimal | Keep | None = UNCHANGED
    qualifications: tuple[str, ...] | Keep = UNCHANGED
    priority: int | Keep = UNCHANGED
    release: Release | Keep = UNCHANGED
    release_day: int | Keep | None = UNCHANGED


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsultantCard(ConsultantEntry):
    """A consultant in the register; ``user_id`` is who logs in as the consultant."""

    id: ConsultantId
    version: int
    number: int
    user_id: UUID | None
    link_version: int
    archived_at: datetime | None
    created_at: datetime
    updated_at: datetime

    @property
    def is_archived(self) -> bool:
        """Whether the consultant is put away, and is given no more work."""
        return self.archived_at is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class PayRow:
    """What an hour of one type pays, from a day on; until a later row of the same type."""

    hour_type_id: HourTypeId
    pay: Decimal
    valid_from: date


class ConsultantOrder(StrEnum):
    """How a list of consultants is sorted."""

    NAME = "NAME"
    NUMBER = "NUMBER"
    PRIORITY = "PRIORITY"
    CREATED = "CREATED"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsultantFilter:
    """Which consultants; what is left out asks nothing.

    What a filter asks itself is asked together with ``all_of`` some filters, ``any_of`` others (if
    there are any), and not the one that is ``excluded``.
    """

    text: str | None = None
    kind: ConsultantKind | None = None
    qualification: str | None = None
    is_archived: bool | None = None
    ids: Collection[ConsultantId] | None = None
    all_of: "tuple[ConsultantFilter, ...]" = ()
    any_of: "tuple[ConsultantFilter, ...]" = ()
    excluded: "ConsultantFilter | None" = None


ConsultantPageRequest = PageRequest[ConsultantFilter, ConsultantOrder]
