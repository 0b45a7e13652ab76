"""Types of hours as others see them, and what may be asked to write or change."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from reskontra.domain.catalogue.hour_prices import HourPrices, HourTerms
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.catalogue.minimum_debit import DebitTerms
from reskontra.domain.catalogue.splitting import Piece
from reskontra.domain.catalogue.surcharges import SurchargeWindow
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.kernel.changes import UNCHANGED, Keep
from reskontra.domain.kernel.listing import PageRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class HourTypeEntry(HourTerms):
    """What the catalogue holds about a type of hours, besides its terms.

    ``exemption`` is the paragraph of one that is exempt, ``pay_code`` what payroll calls it.
    """

    number: str
    name: str
    name_en: str = ""
    vat_class: VatClass = VatClass.STANDARD
    exemption: str | None = None
    account: str | None = None
    pay_code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HourTypeChange:
    """New values for some of the fields of an ``HourTypeEntry``, of the same names."""

    number: str | Keep = UNCHANGED
    name: str | Keep = UNCHANGED
    name_en: str | Keep = UNCHANGED
    price: Decimal | Keep = UNCHANGED
    pay: Decimal | Keep = UNCHANGED
    vat_class: VatClass | Keep = UNCHANGED
    exemption: str | Keep | None = UNCHANGED
    account: str | Keep | None = UNCHANGED
    pay_code: str | Keep = UNCHANGED
    price_debit: DebitTerms | Keep = UNCHANGED
    pay_debit: DebitTerms | Keep = UNCHANGED
    windows: tuple[SurchargeWindow, ...] | Keep = UNCHANGED


@dataclass(frozen=True, slots=True, kw_only=True)
class HourTypeCard(HourTypeEntry):
    """A type of hours in the catalogue."""

    id: HourTypeId
    version: int
    archived_at: datetime | None
    created_at: datetime
    updated_at: datetime

    @property
    def is_archived(self) -> bool:
        """Whether it is put away, and no work is begun by it."""
        return self.archived_at is not None


class HourTypeOrder(StrEnum):
    """How a list of hour types is sorted."""

    NAME = "NAME"
    NUMBER = "NUMBER"
    CREATED = "CREATED"


@dataclass(frozen=True, slots=True, kw_only=True)
class HourTypeFilter:
    """Which hour types; what is left out asks nothing.

    What a filter asks itself is asked together with ``all_of`` some filters, ``any_of`` others (if
    there are any), and not the one that is ``excluded``.
    """

    text: str | None = None
    is_archived: bool | None = None
    all_of: "tuple[HourTypeFilter, ...]" = ()
    any_of: "tuple[HourTypeFilter, ...]" = ()
    excluded: "HourTypeFilter | None" = None


HourTypePageRequest = PageRequest[HourTypeFilter, HourTypeOrder]


class HourTrial(NamedTuple):
    """What some work comes to: where its time is split, and what each part costs and pays."""

    pieces: tuple[Piece, ...]
    prices: HourPrices
