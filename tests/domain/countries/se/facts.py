"""Facts about one line, sound by default: work that a registered company sells to another."""

from reskontra.domain.countries.vat import (
    Sold,
    Standing,
    VatBuyer,
    VatClass,
    VatFacts,
    VatSeller,
    VatStatus,
)
from tests.factories import varied

SWEDISH, GERMAN, IRISH = "SE556703748501", "DE123456789", "XI123456789"
SELLER = VatSeller(vat_number="SE202100548901")
SMALL = VatSeller(status=VatStatus.SMALL_BUSINESS)
UNREGISTERED = VatSeller(status=VatStatus.UNREGISTERED)

COMPANY = VatBuyer(country="SE", vat_number=SWEDISH, standing=Standing.BUSINESS)
BUILDER = VatBuyer(
    country="SE", vat_number=SWEDISH, standing=Standing.BUSINESS, sells_construction=True
)
PERSON = VatBuyer(country="SE", standing=Standing.CONSUMER)


def buyer(country: str, standing: Standing, vat_number: str | None = None) -> VatBuyer:
    return VatBuyer(country=country, standing=standing, vat_number=vat_number)


def facts(**about: object) -> VatFacts:
    sound = VatFacts(sold=Sold.SERVICE, vat_class=VatClass.STANDARD, seller=SELLER, buyer=COMPANY)
    return varied(sound, **about)
