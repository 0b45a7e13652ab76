"""Which VAT case the facts point to. Source: ML (2023:200), each rule with its paragraph.

What only a person can know is never guessed: whether a consumer in another EU country is sold to
over a distance (6:8, 6:56, 6:62), and where a service is used or performed that follows its place.
"""

from typing import Final

from reskontra.domain.countries.vat import (
    Sold,
    Standing,
    VatBuyer,
    VatCase,
    VatClass,
    VatFacts,
    VatProposal,
    VatReason,
    VatStatus,
)
from reskontra.domain.countries.vat_numbers import (
    is_in_eu,
    is_number_for_goods,
    is_number_for_services,
)
from reskontra.domain.kernel.money import Money

HOME: Final = "SE"
# 16:16 2: the base of those goods on one invoice taken together is above it.
ELECTRONICS_LIMIT: Final = Money(100_000_00)

# 6:38, 6:39, 6:46-48: they are supplied where they are performed, whoever buys them.
_PLACED: Final = frozenset(
    {
        VatClass.HOTEL,
        VatClass.RESTAURANT,
        VatClass.TRANSPORT,
        VatClass.CULTURE,
        VatClass.SPORT,
        VatClass.DANCE,
    }
)
_BETWEEN_REGISTERED: Final = {
    Sold.SCRAP: VatCase.SCRAP,
    Sold.GOLD: VatCase.GOLD,
    Sold.EMISSION_RIGHTS: VatCase.EMISSION_RIGHTS,
}


def proposal(facts: VatFacts) -> VatProposal:
    """The case that the law points to, and why."""
    if facts.seller.status is VatStatus.UNREGISTERED:
        return VatProposal(VatCase.EXEMPT, VatReason.SELLER_NOT_REGISTERED)
    if facts.vat_class is VatClass.EXEMPT:
        return VatProposal(VatCase.EXEMPT, VatReason.CLASS_IS_EXEMPT)
    if facts.buyer.country == HOME:
        return _at_home(facts)
    if facts.sold is None:
        return VatProposal(None, VatReason.SOLD_NOT_SAID)
    return _goods_abroad(facts) if facts.sold.is_goods else _service_abroad(facts)


def has_swedish_number(facts: VatFacts) -> bool:
    """Whether the buyer shows that they are registered for VAT in Sweden."""
    return (facts.buyer.vat_number or "").startswith(HOME)


def are_carried_into_eu(buyer: VatBuyer) -> bool:
    """Whether goods for the buyer stay in the EU, to which Northern Ireland belongs for goods."""
    is_northern_ireland = buyer.country == "GB" and (buyer.vat_number or "").startswith("XI")
    return is_in_eu(buyer.country) or is_northern_ireland


def _at_home(facts: VatFacts) -> VatProposal:
    if facts.seller.status is VatStatus.SMALL_BUSINESS:  # 18:4
        return VatProposal(VatCase.SMALL_SELLER, VatReason.SELLER_IS_SMALL)
    if facts.sold is Sold.CONSTRUCTION:
        return _construction(facts)
    if facts.sold in _BETWEEN_REGISTERED:
        if has_swedish_number(facts):  # 16:12, 16:14, 16:15
            return VatProposal(_BETWEEN_REGISTERED[facts.sold], VatReason.BOTH_REGISTERED)
        return VatProposal(VatCase.DOMESTIC, VatReason.BUYER_NOT_REGISTERED)
    if facts.sold is Sold.ELECTRONICS:
        return _electronics(facts)
    return VatProposal(VatCase.DOMESTIC, VatReason.BUYER_IN_COUNTRY)


def _construction(facts: VatFacts) -> VatProposal:
    """16:13: the buyer owes the VAT who sells such services himself, and not just for once."""
    if facts.buyer.sells_construction and facts.buyer.standing is not Standing.CONSUMER:
        return VatProposal(VatCase.CONSTRUCTION, VatReason.BUYER_SELLS_CONSTRUCTION)
    return VatProposal(VatCase.DOMESTIC, VatReason.BUYER_NOT_IN_CONSTRUCTION)


def _electronics(facts: VatFacts) -> VatProposal:
    """16:16: between those registered, above the limit."""
    told = {"electronics": facts.electronics, "limit": ELECTRONICS_LIMIT}
    if not has_swedish_number(facts):
        return VatProposal(VatCase.DOMESTIC, VatReason.BUYER_NOT_REGISTERED)
    if facts.electronics.minor > ELECTRONICS_LIMIT.minor:
        return VatProposal(VatCase.ELECTRONICS, VatReason.ELECTRONICS_ABOVE_LIMIT, told)
    return VatProposal(VatCase.DOMESTIC, VatReason.ELECTRONICS_WITHIN_LIMIT, told)


def _goods_abroad(facts: VatFacts) -> VatProposal:
    if facts.seller.status is VatStatus.SMALL_BUSINESS:  # 18:4 goes before 10:42 (10:48)
        return VatProposal(VatCase.SMALL_SELLER, VatReason.SELLER_IS_SMALL)
    buyer = facts.buyer
    if not are_carried_into_eu(buyer):
        return VatProposal(VatCase.EXPORT_GOODS, VatReason.GOODS_OUT_OF_EU)  # 10:64
    is_business = buyer.standing is Standing.BUSINESS
    if is_business or is_number_for_goods(buyer.vat_number, HOME):
        return VatProposal(VatCase.EU_GOODS, VatReason.GOODS_TO_EU_BUSINESS)  # 10:42-43
    return VatProposal(None, VatReason.DISTANCE_SALE)  # 6:8, 6:62


def _service_abroad(facts: VatFacts) -> VatProposal:
    buyer = facts.buyer
    if facts.sold is Sold.CONSTRUCTION or facts.vat_class in _PLACED:
        return VatProposal(None, VatReason.PLACE_UNKNOWN)
    is_business = buyer.standing is Standing.BUSINESS
    if is_in_eu(buyer.country):
        if is_business or is_number_for_services(buyer.vat_number, HOME):
            return VatProposal(VatCase.EU_SERVICE, VatReason.SERVICE_TO_EU_BUSINESS)  # 6:33
        return VatProposal(None, VatReason.DISTANCE_SALE)  # 6:35, 6:56, 6:62
    if is_business:
        reason = VatReason.SERVICE_TO_BUSINESS_OUTSIDE_EU
        return VatProposal(VatCase.SERVICE_OUTSIDE_EU, reason)  # 6:33
    return VatProposal(None, VatReason.CONSUMER_ABROAD)  # 6:35, 6:58-59
