"""Each VAT case with each fact that it wants missing. Source: ML (2023:200) 17:24 and the paragraph
of each case."""

from datetime import date

import pytest

from reskontra.domain.countries.se.vat_proposals import proposal
from reskontra.domain.countries.se.vat_requirements import requirements
from reskontra.domain.countries.vat import (
    Sold,
    Standing,
    VatBuyer,
    VatCase,
    VatClass,
    VatSeller,
)
from reskontra.domain.kernel.money import Money
from tests.domain.countries.se.facts import (
    BUILDER,
    COMPANY,
    GERMAN,
    IRISH,
    SMALL,
    SWEDISH,
    UNREGISTERED,
    buyer,
    facts,
)

LINE = ("lines", "0")
NAMELESS = VatSeller()
BUSINESS, CONSUMER = Standing.BUSINESS, Standing.CONSUMER
TO_GERMANY = buyer("DE", BUSINESS, GERMAN)
TO_NORWAY = buyer("NO", BUSINESS)

About = dict[str, object]
SOUND: dict[VatCase, About] = {
    VatCase.DOMESTIC: {},
    VatCase.CONSTRUCTION: {"sold": Sold.CONSTRUCTION, "buyer": BUILDER},
    VatCase.SCRAP: {"sold": Sold.SCRAP},
    VatCase.GOLD: {"sold": Sold.GOLD},
    VatCase.EMISSION_RIGHTS: {"sold": Sold.EMISSION_RIGHTS},
    VatCase.ELECTRONICS: {"sold": Sold.ELECTRONICS, "electronics": Money(100_000_01)},
    VatCase.EU_GOODS: {
        "sold": Sold.GOODS, "buyer": TO_GERMANY, "supply_day": date(2026, 11, 20),
    },
    VatCase.EU_SERVICE: {"buyer": TO_GERMANY},
    VatCase.EXPORT_GOODS: {"sold": Sold.GOODS, "buyer": TO_NORWAY},
    VatCase.SERVICE_OUTSIDE_EU: {"buyer": TO_NORWAY},
    VatCase.EXEMPT: {"vat_class": VatClass.EXEMPT, "exemption": "10:6"},
    VatCase.SMALL_SELLER: {"seller": SMALL},
}  # fmt: skip


@pytest.mark.parametrize("case", VatCase)
def test_a_case_with_every_fact_is_stated(case: VatCase) -> None:
    assert requirements(case, facts(**SOUND[case]), LINE) == []


@pytest.mark.parametrize(
    ("case", "about", "code", "path"),
    [
        (VatCase.DOMESTIC, {"seller": SMALL}, "SELLER_CHARGES_NO_VAT", (*LINE, "vatCase")),
        (VatCase.DOMESTIC, {"seller": UNREGISTERED}, "SELLER_CHARGES_NO_VAT", (*LINE, "vatCase")),
        (VatCase.DOMESTIC, {"vat_class": VatClass.EXEMPT}, "VAT_TEXT_MISSING",
         (*LINE, "vatClass")),
        (VatCase.CONSTRUCTION, {"sold": Sold.SERVICE}, "SOLD_UNFIT", (*LINE, "sold")),
        (VatCase.CONSTRUCTION, {"buyer": COMPANY}, "BUYER_NOT_IN_CONSTRUCTION",
         ("buyer", "isConstructionBusiness")),
        (VatCase.SCRAP, {"sold": Sold.GOODS}, "SOLD_UNFIT", (*LINE, "sold")),
        (VatCase.GOLD, {"sold": Sold.SCRAP}, "SOLD_UNFIT", (*LINE, "sold")),
        (VatCase.EMISSION_RIGHTS, {"sold": None}, "SOLD_UNFIT", (*LINE, "sold")),
        (VatCase.ELECTRONICS, {"sold": Sold.GOODS}, "SOLD_UNFIT", (*LINE, "sold")),
        (VatCase.ELECTRONICS, {"electronics": Money(100_000_00)}, "ELECTRONICS_WITHIN_LIMIT",
         (*LINE, "vatCase")),
        (VatCase.EU_GOODS, {"sold": Sold.SERVICE}, "SOLD_UNFIT", (*LINE, "sold")),
        (VatCase.EU_GOODS, {"buyer": buyer("DE", BUSINESS)}, "BUYER_VAT_NUMBER_MISSING",
         ("buyer", "vatNumber")),
        (VatCase.EU_GOODS, {"buyer": buyer("DE", BUSINESS, SWEDISH)}, "BUYER_VAT_NUMBER_MISSING",
         ("buyer", "vatNumber")),
        (VatCase.EU_GOODS, {"buyer": buyer("SE", BUSINESS, GERMAN)}, "DELIVERY_COUNTRY_UNFIT",
         ("buyer", "address", "country")),
        (VatCase.EU_GOODS, {"buyer": buyer("NO", BUSINESS, GERMAN)}, "DELIVERY_COUNTRY_UNFIT",
         ("buyer", "address", "country")),
        (VatCase.EU_GOODS, {"supply_day": None}, "SUPPLY_DATE_MISSING", ("supplyDate",)),
        (VatCase.EU_SERVICE, {"sold": Sold.GOODS}, "SOLD_UNFIT", (*LINE, "sold")),
        (VatCase.EU_SERVICE, {"buyer": buyer("DE", BUSINESS)}, "BUYER_VAT_NUMBER_MISSING",
         ("buyer", "vatNumber")),
        (VatCase.EU_SERVICE, {"buyer": buyer("GB", BUSINESS, IRISH)}, "BUYER_VAT_NUMBER_MISSING",
         ("buyer", "vatNumber")),
        (VatCase.EXPORT_GOODS, {"sold": Sold.SERVICE}, "SOLD_UNFIT", (*LINE, "sold")),
        (VatCase.EXPORT_GOODS, {"buyer": TO_GERMANY}, "DELIVERY_COUNTRY_UNFIT",
         ("buyer", "address", "country")),
        (VatCase.EXPORT_GOODS, {"buyer": buyer("GB", BUSINESS, IRISH)}, "DELIVERY_COUNTRY_UNFIT",
         ("buyer", "address", "country")),
        (VatCase.SERVICE_OUTSIDE_EU, {"sold": Sold.GOODS}, "SOLD_UNFIT", (*LINE, "sold")),
        (VatCase.SERVICE_OUTSIDE_EU, {"buyer": buyer("NO", CONSUMER)}, "BUYER_NOT_BUSINESS",
         ("buyer",)),
        (VatCase.SERVICE_OUTSIDE_EU, {"buyer": TO_GERMANY}, "DELIVERY_COUNTRY_UNFIT",
         ("buyer", "address", "country")),
        (VatCase.EXEMPT, {"exemption": None}, "VAT_TEXT_MISSING", (*LINE, "exemption")),
        (VatCase.EXEMPT, {"exemption": "10:99"}, "EXEMPTION_UNKNOWN", (*LINE, "exemption")),
        (VatCase.SMALL_SELLER, {"seller": NAMELESS}, "SELLER_NOT_SMALL", (*LINE, "vatCase")),
    ],
)  # fmt: skip
def test_a_missing_fact_is_refused_at_its_field(
    case: VatCase, about: About, code: str, path: tuple[str, ...]
) -> None:
    found = requirements(case, facts(**{**SOUND[case], **about}), LINE)
    assert [(reason.code, reason.path) for reason in found] == [(code, path)]


BETWEEN_REGISTERED = [
    VatCase.CONSTRUCTION, VatCase.SCRAP, VatCase.GOLD, VatCase.EMISSION_RIGHTS, VatCase.ELECTRONICS,
]  # fmt: skip


@pytest.mark.parametrize("case", BETWEEN_REGISTERED)
@pytest.mark.parametrize("number", [None, GERMAN])
def test_a_buyer_who_owes_swedish_vat_shows_a_swedish_number(
    case: VatCase, number: str | None
) -> None:
    """17:24 4."""
    about = {"buyer": buyer("SE", BUSINESS, number)} | (
        {} if case is not VatCase.CONSTRUCTION else {"buyer": builder(number)}
    )
    found = requirements(case, facts(**{**SOUND[case], **about}), LINE)
    assert [(reason.code, reason.path) for reason in found] == [
        ("BUYER_SWEDISH_VAT_NUMBER_MISSING", ("buyer", "vatNumber"))
    ]


def builder(number: str | None) -> VatBuyer:
    return VatBuyer(country="SE", standing=BUSINESS, vat_number=number, sells_construction=True)


WITHOUT_VAT = [
    *BETWEEN_REGISTERED, VatCase.EU_GOODS, VatCase.EU_SERVICE, VatCase.EXPORT_GOODS,
    VatCase.SERVICE_OUTSIDE_EU,
]  # fmt: skip


@pytest.mark.parametrize("case", WITHOUT_VAT)
@pytest.mark.parametrize(
    ("seller", "code", "path"),
    [
        (NAMELESS, "SELLER_VAT_NUMBER_MISSING", ()),
        (SMALL, "SELLER_NOT_REGISTERED", (*LINE, "vatCase")),
        (UNREGISTERED, "SELLER_NOT_REGISTERED", (*LINE, "vatCase")),
    ],
)
def test_only_a_registered_seller_states_them(
    case: VatCase, seller: VatSeller, code: str, path: tuple[str, ...]
) -> None:
    """17:24 3: under his own number."""
    found = requirements(case, facts(**{**SOUND[case], "seller": seller}), LINE)
    assert [(reason.code, reason.path) for reason in found] == [(code, path)]


def test_goods_to_northern_ireland_are_goods_to_the_eu() -> None:
    irish = {"buyer": buyer("GB", BUSINESS, IRISH)}
    assert requirements(VatCase.EU_GOODS, facts(**{**SOUND[VatCase.EU_GOODS], **irish}), LINE) == []


# What a person can still tell; anything else would say that the proposal was wrong.
STILL_TO_TELL = {
    "BUYER_VAT_NUMBER_MISSING", "BUYER_SWEDISH_VAT_NUMBER_MISSING", "SUPPLY_DATE_MISSING",
    "VAT_TEXT_MISSING",
}  # fmt: skip
BUYERS = [
    buyer(country, standing, number)
    for country in ("SE", "DE", "GB", "NO", "AX", "MC")
    for standing in Standing
    for number in (None, SWEDISH, GERMAN, IRISH)
] + [BUILDER, builder(None)]


@pytest.mark.parametrize("sold", [None, *Sold])
@pytest.mark.parametrize("vat_class", VatClass)
def test_what_is_proposed_is_never_refused_for_being_wrong(
    sold: Sold | None, vat_class: VatClass
) -> None:
    found = [facts(sold=sold, vat_class=vat_class, buyer=one) for one in BUYERS]
    told = {
        reason.code
        for each in found
        for case in [proposal(each).case]
        if case is not None
        for reason in requirements(case, each, LINE)
    }
    assert told <= STILL_TO_TELL
