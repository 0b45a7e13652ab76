"""What must be known before an invoice may state a VAT case.

Source: ML (2023:200) 17:24 and the paragraph of each case.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from reskontra.domain.countries.refusals import (
    BuyerNotBusiness,
    BuyerNotInConstruction,
    BuyerSwedishVatNumberMissing,
    BuyerVatNumberMissing,
    DeliveryCountryUnfit,
    ElectronicsWithinLimit,
    ExemptionUnknown,
    SellerChargesNoVat,
    SellerNotRegistered,
    SellerNotSmall,
    SellerVatNumberMissing,
    SoldUnfit,
    SupplyDateMissing,
    VatTextMissing,
)
from reskontra.domain.countries.se.vat_exemptions import EXEMPTIONS
from reskontra.domain.countries.se.vat_proposals import (
    ELECTRONICS_LIMIT,
    HOME,
    are_carried_into_eu,
    has_swedish_number,
)
from reskontra.domain.countries.vat import (
    Sold,
    Standing,
    VatCase,
    VatClass,
    VatFacts,
    VatStatus,
)
from reskontra.domain.countries.vat_numbers import (
    is_in_eu,
    is_number_for_goods,
    is_number_for_services,
)
from reskontra.domain.kernel.refusals import Refusal

Line = tuple[str, ...]
Requirement = Callable[[VatFacts, Line], Refusal | None]

_BUYER_NUMBER: Final = ("buyer", "vatNumber")
_COUNTRY: Final = ("buyer", "address", "country")


def requirements(case: VatCase, facts: VatFacts, line: Line) -> list[Refusal]:
    """Every fact that the case wants and the line at this path lacks, each at its field."""
    found = (requirement(facts, line) for requirement in _REQUIRED[case])
    return [reason for reason in found if reason is not None]


def _seller_charges(facts: VatFacts, line: Line) -> Refusal | None:
    charges = facts.seller.status is VatStatus.NORMAL
    return None if charges else SellerChargesNoVat(path=(*line, "vatCase"))


def _taxed_class(facts: VatFacts, line: Line) -> Refusal | None:
    """Nought per cent is no rate: it is an exemption, and an exemption has its paragraph."""
    is_exempt = facts.vat_class is VatClass.EXEMPT
    return VatTextMissing(path=(*line, "vatClass")) if is_exempt else None


def _seller_registered(facts: VatFacts, line: Line) -> Refusal | None:
    if facts.seller.status is not VatStatus.NORMAL:
        return SellerNotRegistered(path=(*line, "vatCase"))
    return None if facts.seller.vat_number else SellerVatNumberMissing()


def _swedish_number(facts: VatFacts, _: Line) -> Refusal | None:
    is_given = has_swedish_number(facts)
    return None if is_given else BuyerSwedishVatNumberMissing(path=_BUYER_NUMBER)


def _number_for_goods(facts: VatFacts, _: Line) -> Refusal | None:
    is_given = is_number_for_goods(facts.buyer.vat_number, HOME)
    return None if is_given else BuyerVatNumberMissing(path=_BUYER_NUMBER)


def _number_for_services(facts: VatFacts, _: Line) -> Refusal | None:
    is_given = is_number_for_services(facts.buyer.vat_number, HOME)
    return None if is_given else BuyerVatNumberMissing(path=_BUYER_NUMBER)


def _in_construction(facts: VatFacts, _: Line) -> Refusal | None:
    is_told = facts.buyer.sells_construction
    return None if is_told else BuyerNotInConstruction(path=("buyer", "isConstructionBusiness"))


def _above_limit(facts: VatFacts, line: Line) -> Refusal | None:
    if facts.electronics.minor > ELECTRONICS_LIMIT.minor:
        return None
    return ElectronicsWithinLimit(
        path=(*line, "vatCase"), electronics=facts.electronics, limit=ELECTRONICS_LIMIT
    )


def _to_eu(facts: VatFacts, _: Line) -> Refusal | None:
    country = facts.buyer.country
    is_there = are_carried_into_eu(facts.buyer) and country != HOME
    return None if is_there else DeliveryCountryUnfit(path=_COUNTRY, country=country)


def _out_of_eu(facts: VatFacts, _: Line) -> Refusal | None:
    country = facts.buyer.country
    return DeliveryCountryUnfit(path=_COUNTRY, country=country) if is_in_eu(country) else None


def _carried_out_of_eu(facts: VatFacts, _: Line) -> Refusal | None:
    is_carried_in = are_carried_into_eu(facts.buyer)
    country = facts.buyer.country
    return DeliveryCountryUnfit(path=_COUNTRY, country=country) if is_carried_in else None


def _business(facts: VatFacts, _: Line) -> Refusal | None:
    is_business = facts.buyer.standing is Standing.BUSINESS
    return None if is_business else BuyerNotBusiness(path=("buyer",))


def _supply_date(facts: VatFacts, _: Line) -> Refusal | None:
    """17:24 8, and EN 16931 wants it of every sale within the EU (BR-IC-11)."""
    return None if facts.supply_day else SupplyDateMissing(path=("supplyDate",))


def _exemption(facts: VatFacts, line: Line) -> Refusal | None:
    if facts.exemption is None:
        return VatTextMissing(path=(*line, "exemption"))
    is_known = facts.exemption in EXEMPTIONS
    return None if is_known else ExemptionUnknown(path=(*line, "exemption"), given=facts.exemption)


def _small(facts: VatFacts, line: Line) -> Refusal | None:
    is_small = facts.seller.status is VatStatus.SMALL_BUSINESS
    return None if is_small else SellerNotSmall(path=(*line, "vatCase"))


def _only(*sold: Sold) -> Requirement:
    def fits(facts: VatFacts, line: Line) -> Refusal | None:
        return None if facts.sold in sold else SoldUnfit(path=(*line, "sold"))

    return fits


_GOODS: Final = _only(*(each for each in Sold if each.is_goods))
_SERVICES: Final = _only(*(each for each in Sold if not each.is_goods))

_REQUIRED: Final[Mapping[VatCase, Sequence[Requirement]]] = {
    VatCase.DOMESTIC: (_seller_charges, _taxed_class),
    VatCase.CONSTRUCTION: (
        _seller_registered, _only(Sold.CONSTRUCTION), _in_construction, _swedish_number,
    ),
    VatCase.SCRAP: (_seller_registered, _only(Sold.SCRAP), _swedish_number),
    VatCase.GOLD: (_seller_registered, _only(Sold.GOLD), _swedish_number),
    VatCase.EMISSION_RIGHTS: (_seller_registered, _only(Sold.EMISSION_RIGHTS), _swedish_number),
    VatCase.ELECTRONICS: (
        _seller_registered, _only(Sold.ELECTRONICS), _above_limit, _swedish_number,
    ),
    VatCase.EU_GOODS: (_seller_registered, _GOODS, _to_eu, _number_for_goods, _supply_date),
    VatCase.EU_SERVICE: (_seller_registered, _SERVICES, _number_for_services),
    VatCase.EXPORT_GOODS: (_seller_registered, _GOODS, _carried_out_of_eu),
    VatCase.SERVICE_OUTSIDE_EU: (_seller_registered, _SERVICES, _business, _out_of_eu),
    VatCase.EXEMPT: (_exemption,),
    VatCase.SMALL_SELLER: (_small,),
}  # fmt: skip
