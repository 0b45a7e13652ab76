"""The words in which VAT is asked about and decided, whatever the country."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from reskontra.domain.kernel.money import Money


class Sold(StrEnum):
    """What is sold, as far as it may change who pays the VAT and where."""

    GOODS = "GOODS"
    SERVICE = "SERVICE"
    CONSTRUCTION = "CONSTRUCTION"
    SCRAP = "SCRAP"
    GOLD = "GOLD"
    EMISSION_RIGHTS = "EMISSION_RIGHTS"
    ELECTRONICS = "ELECTRONICS"

    @property
    def is_goods(self) -> bool:
        """Whether it is something that can be carried away."""
        return self in {Sold.GOODS, Sold.SCRAP, Sold.GOLD, Sold.ELECTRONICS}


class VatClass(StrEnum):
    """A kind of supply that the law gives a rate of its own; the day decides how much."""

    STANDARD = "STANDARD"
    FOOD = "FOOD"
    HOTEL = "HOTEL"
    RESTAURANT = "RESTAURANT"
    ART = "ART"
    REPAIR = "REPAIR"
    TRANSPORT = "TRANSPORT"
    BOOKS = "BOOKS"
    CULTURE = "CULTURE"
    COPYRIGHT = "COPYRIGHT"
    SPORT = "SPORT"
    DANCE = "DANCE"
    EXEMPT = "EXEMPT"


class VatCase(StrEnum):
    """Who owes the VAT, and whether there is any."""

    DOMESTIC = "DOMESTIC"
    CONSTRUCTION = "CONSTRUCTION"
    SCRAP = "SCRAP"
    GOLD = "GOLD"
    EMISSION_RIGHTS = "EMISSION_RIGHTS"
    ELECTRONICS = "ELECTRONICS"
    EU_GOODS = "EU_GOODS"
    EU_SERVICE = "EU_SERVICE"
    EXPORT_GOODS = "EXPORT_GOODS"
    SERVICE_OUTSIDE_EU = "SERVICE_OUTSIDE_EU"
    EXEMPT = "EXEMPT"
    SMALL_SELLER = "SMALL_SELLER"


class VatStatus(StrEnum):
    """How a company stands with the tax authority."""

    NORMAL = "NORMAL"
    SMALL_BUSINESS = "SMALL_BUSINESS"
    UNREGISTERED = "UNREGISTERED"


class Standing(StrEnum):
    """Whether a buyer buys for a business."""

    BUSINESS = "BUSINESS"
    CONSUMER = "CONSUMER"
    UNKNOWN = "UNKNOWN"


class VatReason(StrEnum):
    """Why a case is proposed, or why none can be."""

    BUYER_IN_COUNTRY = "BUYER_IN_COUNTRY"
    BUYER_SELLS_CONSTRUCTION = "BUYER_SELLS_CONSTRUCTION"
    BUYER_NOT_IN_CONSTRUCTION = "BUYER_NOT_IN_CONSTRUCTION"
    BOTH_REGISTERED = "BOTH_REGISTERED"
    BUYER_NOT_REGISTERED = "BUYER_NOT_REGISTERED"
    ELECTRONICS_ABOVE_LIMIT = "ELECTRONICS_ABOVE_LIMIT"
    ELECTRONICS_WITHIN_LIMIT = "ELECTRONICS_WITHIN_LIMIT"
    GOODS_TO_EU_BUSINESS = "GOODS_TO_EU_BUSINESS"
    SERVICE_TO_EU_BUSINESS = "SERVICE_TO_EU_BUSINESS"
    GOODS_OUT_OF_EU = "GOODS_OUT_OF_EU"
    SERVICE_TO_BUSINESS_OUTSIDE_EU = "SERVICE_TO_BUSINESS_OUTSIDE_EU"
    CLASS_IS_EXEMPT = "CLASS_IS_EXEMPT"
    SELLER_IS_SMALL = "SELLER_IS_SMALL"
    SELLER_NOT_REGISTERED = "SELLER_NOT_REGISTERED"
    CHOSEN = "CHOSEN"
    SOLD_NOT_SAID = "SOLD_NOT_SAID"
    DISTANCE_SALE = "DISTANCE_SALE"
    CONSUMER_ABROAD = "CONSUMER_ABROAD"
    PLACE_UNKNOWN = "PLACE_UNKNOWN"


@dataclass(frozen=True, slots=True, kw_only=True)
class VatSeller:
    """The one who sells, as VAT law sees them."""

    status: VatStatus = VatStatus.NORMAL
    vat_number: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VatBuyer:
    """The one who buys, as VAT law sees them; goods are carried to their country."""

    country: str
    vat_number: str | None = None
    standing: Standing = Standing.UNKNOWN
    sells_construction: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class VatFacts:
    """What the VAT of one line is decided by.

    ``electronics`` is what all electronics on the same invoice cost without VAT; ``supply_day`` is
    missing where nobody has said when the supply was made.
    """

    sold: Sold | None
    vat_class: VatClass
    seller: VatSeller
    buyer: VatBuyer
    exemption: str | None = None
    electronics: Money = field(default_factory=Money.zero)
    supply_day: date | None = None


@dataclass(frozen=True, slots=True)
class VatProposal:
    """The case that the law points to and why; no case where only a person can know."""

    case: VatCase | None
    why: VatReason
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class VatCaseRule:
    """What follows from a case, on the page, in an e-invoice and in the tax return.

    A case without ``percent`` bears the rate of the class. ``category`` and ``exemption_code`` are
    UBL's (UNCL5305 and VATEX); ``box`` is where the net goes in the tax return, if that is known
    from the case alone; ``texts`` are what must stand on the invoice, by language.
    """

    case: VatCase
    percent: Decimal | None
    category: str
    exemption_code: str | None = None
    box: str | None = None
    texts: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_buyer_liable(self) -> bool:
        """Whether the buyer reports the VAT, so that the invoice bears none."""
        return self.category == "AE"

    @property
    def is_goods_to_eu(self) -> bool:
        """Whether goods leave for another EU country, where the buyer reports the VAT."""
        return self.category == "K"

    @property
    def is_accounted_for_by_buyer(self) -> bool:
        """Whether the buyer reports the VAT, here or in their own country."""
        return self.is_buyer_liable or self.is_goods_to_eu

    @property
    def leaves_the_country(self) -> bool:
        """Whether goods are carried abroad, which is done under a VAT number alone."""
        return self.is_goods_to_eu or self.category == "G"

    @property
    def is_outside_vat(self) -> bool:
        """Whether the sale lies outside of VAT, so that not even a rate of nothing is told."""
        return self.category == "O"


@dataclass(frozen=True, slots=True)
class VatExemption:
    """A paragraph by which a supply bears no VAT, with its words by language."""

    paragraph: str
    texts: Mapping[str, str]
