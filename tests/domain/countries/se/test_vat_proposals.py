"""Which VAT case the facts point to. Source: ML (2023:200), the paragraph with each row."""

import pytest

from reskontra.domain.countries.se.vat_proposals import proposal
from reskontra.domain.countries.vat import (
    Sold,
    Standing,
    VatBuyer,
    VatCase,
    VatClass,
    VatReason,
)
from reskontra.domain.kernel.money import Money
from tests.domain.countries.se.facts import (
    BUILDER,
    COMPANY,
    GERMAN,
    IRISH,
    PERSON,
    SMALL,
    SWEDISH,
    UNREGISTERED,
    buyer,
    facts,
)

BUSINESS, CONSUMER, UNKNOWN = Standing.BUSINESS, Standing.CONSUMER, Standing.UNKNOWN
BUYER_WITHOUT_NUMBER = buyer("SE", BUSINESS)


@pytest.mark.parametrize(
    ("sold", "to", "case", "why"),
    [
        (None, COMPANY, VatCase.DOMESTIC, VatReason.BUYER_IN_COUNTRY),
        (Sold.GOODS, PERSON, VatCase.DOMESTIC, VatReason.BUYER_IN_COUNTRY),
        # 16:13
        (Sold.CONSTRUCTION, BUILDER, VatCase.CONSTRUCTION, VatReason.BUYER_SELLS_CONSTRUCTION),
        (Sold.CONSTRUCTION, COMPANY, VatCase.DOMESTIC, VatReason.BUYER_NOT_IN_CONSTRUCTION),
        (Sold.CONSTRUCTION, PERSON, VatCase.DOMESTIC, VatReason.BUYER_NOT_IN_CONSTRUCTION),
        (Sold.SERVICE, BUILDER, VatCase.DOMESTIC, VatReason.BUYER_IN_COUNTRY),
        # 16:14, 16:12, 16:15
        (Sold.SCRAP, COMPANY, VatCase.SCRAP, VatReason.BOTH_REGISTERED),
        (Sold.GOLD, COMPANY, VatCase.GOLD, VatReason.BOTH_REGISTERED),
        (Sold.EMISSION_RIGHTS, COMPANY, VatCase.EMISSION_RIGHTS, VatReason.BOTH_REGISTERED),
        (Sold.SCRAP, BUYER_WITHOUT_NUMBER, VatCase.DOMESTIC, VatReason.BUYER_NOT_REGISTERED),
        (Sold.GOLD, PERSON, VatCase.DOMESTIC, VatReason.BUYER_NOT_REGISTERED),
    ],
)
def test_at_home(sold: Sold | None, to: VatBuyer, case: VatCase, why: VatReason) -> None:
    found = proposal(facts(sold=sold, buyer=to))
    assert (found.case, found.why) == (case, why)


@pytest.mark.parametrize(
    ("net", "to", "case", "why"),
    [
        (100_000_00, COMPANY, VatCase.DOMESTIC, VatReason.ELECTRONICS_WITHIN_LIMIT),
        (100_000_01, COMPANY, VatCase.ELECTRONICS, VatReason.ELECTRONICS_ABOVE_LIMIT),
        (100_000_01, BUYER_WITHOUT_NUMBER, VatCase.DOMESTIC, VatReason.BUYER_NOT_REGISTERED),
    ],
)
def test_electronics_above_the_limit_turn_the_charge(
    net: int, to: VatBuyer, case: VatCase, why: VatReason
) -> None:
    """16:16: above 100 000 kr on one invoice, and both registered."""
    found = proposal(facts(sold=Sold.ELECTRONICS, buyer=to, electronics=Money(net)))
    assert (found.case, found.why) == (case, why)


@pytest.mark.parametrize(
    ("sold", "to", "case", "why"),
    [
        # 10:42-43
        (Sold.GOODS, buyer("DE", BUSINESS, GERMAN), VatCase.EU_GOODS,
         VatReason.GOODS_TO_EU_BUSINESS),
        (Sold.ELECTRONICS, buyer("DE", UNKNOWN, GERMAN), VatCase.EU_GOODS,
         VatReason.GOODS_TO_EU_BUSINESS),
        (Sold.GOODS, buyer("DE", BUSINESS), VatCase.EU_GOODS, VatReason.GOODS_TO_EU_BUSINESS),
        (Sold.GOODS, buyer("GB", BUSINESS, IRISH), VatCase.EU_GOODS,
         VatReason.GOODS_TO_EU_BUSINESS),
        # 6:33
        (Sold.SERVICE, buyer("DE", BUSINESS, GERMAN), VatCase.EU_SERVICE,
         VatReason.SERVICE_TO_EU_BUSINESS),
        (Sold.EMISSION_RIGHTS, buyer("FI", BUSINESS), VatCase.EU_SERVICE,
         VatReason.SERVICE_TO_EU_BUSINESS),
        (Sold.SERVICE, buyer("NO", BUSINESS), VatCase.SERVICE_OUTSIDE_EU,
         VatReason.SERVICE_TO_BUSINESS_OUTSIDE_EU),
        (Sold.SERVICE, buyer("AX", BUSINESS), VatCase.SERVICE_OUTSIDE_EU,
         VatReason.SERVICE_TO_BUSINESS_OUTSIDE_EU),
        # 10:64
        (Sold.GOODS, buyer("NO", BUSINESS), VatCase.EXPORT_GOODS, VatReason.GOODS_OUT_OF_EU),
        (Sold.GOODS, buyer("NO", BUSINESS, GERMAN), VatCase.EXPORT_GOODS,
         VatReason.GOODS_OUT_OF_EU),
        (Sold.GOODS, buyer("NO", CONSUMER), VatCase.EXPORT_GOODS, VatReason.GOODS_OUT_OF_EU),
        (Sold.GOODS, buyer("AX", UNKNOWN), VatCase.EXPORT_GOODS, VatReason.GOODS_OUT_OF_EU),
        # What only a person can know: 6:8, 6:35, 6:38, 6:56-59, 6:62
        (None, buyer("DE", BUSINESS, GERMAN), None, VatReason.SOLD_NOT_SAID),
        (Sold.GOODS, buyer("DE", CONSUMER), None, VatReason.DISTANCE_SALE),
        (Sold.GOODS, buyer("DE", UNKNOWN, SWEDISH), None, VatReason.DISTANCE_SALE),
        (Sold.SERVICE, buyer("DE", CONSUMER), None, VatReason.DISTANCE_SALE),
        (Sold.SERVICE, buyer("GB", CONSUMER, IRISH), None, VatReason.CONSUMER_ABROAD),
        (Sold.SERVICE, buyer("NO", UNKNOWN), None, VatReason.CONSUMER_ABROAD),
        (Sold.CONSTRUCTION, buyer("DE", BUSINESS, GERMAN), None, VatReason.PLACE_UNKNOWN),
    ],
)  # fmt: skip
def test_abroad(sold: Sold | None, to: VatBuyer, case: VatCase | None, why: VatReason) -> None:
    found = proposal(facts(sold=sold, buyer=to))
    assert (found.case, found.why) == (case, why)


@pytest.mark.parametrize(
    "vat_class",
    [VatClass.HOTEL, VatClass.RESTAURANT, VatClass.TRANSPORT, VatClass.CULTURE, VatClass.SPORT],
)
def test_a_service_that_follows_its_place_is_not_guessed(vat_class: VatClass) -> None:
    """6:38, 6:39, 6:46, 6:48: a night in a Swedish hotel is Swedish, whoever sleeps."""
    german = buyer("DE", BUSINESS, GERMAN)
    found = proposal(facts(vat_class=vat_class, buyer=german))
    assert (found.case, found.why) == (None, VatReason.PLACE_UNKNOWN)


@pytest.mark.parametrize("sold", Sold)
def test_an_exempt_class_is_exempt_whoever_buys(sold: Sold) -> None:
    found = proposal(facts(sold=sold, vat_class=VatClass.EXEMPT))
    assert (found.case, found.why) == (VatCase.EXEMPT, VatReason.CLASS_IS_EXEMPT)


@pytest.mark.parametrize(
    ("sold", "to", "case"),
    [
        (None, PERSON, VatCase.SMALL_SELLER),
        (Sold.CONSTRUCTION, BUILDER, VatCase.SMALL_SELLER),
        (Sold.GOODS, buyer("DE", BUSINESS, GERMAN), VatCase.SMALL_SELLER),
        (Sold.SERVICE, buyer("DE", BUSINESS, GERMAN), VatCase.EU_SERVICE),
    ],
)
def test_a_small_seller_charges_nothing_of_what_is_sold_in_the_country(
    sold: Sold | None, to: VatBuyer, case: VatCase
) -> None:
    """18:4 and 10:48; a service to a business abroad is not sold in the country (6:33)."""
    assert proposal(facts(sold=sold, buyer=to, seller=SMALL)).case is case


def test_who_is_not_registered_charges_nothing() -> None:
    found = proposal(facts(seller=UNREGISTERED))
    assert (found.case, found.why) == (VatCase.EXEMPT, VatReason.SELLER_NOT_REGISTERED)
