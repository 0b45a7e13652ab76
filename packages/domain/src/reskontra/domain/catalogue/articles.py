"""What the catalogue may hold about an article."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Final

from reskontra.domain.catalogue.chart import ACCOUNT
from reskontra.domain.catalogue.refusals import AccountInvalid, PriceUnusable, VatClassWithoutRate
from reskontra.domain.catalogue.views import ArticleEntry
from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.countries.refusals import ExemptionUnknown
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.kernel.limits import Path, text_reasons
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.kernel.text import line_or_none, one_line

LONGEST_NUMBER: Final = 40
LONGEST_UNIT: Final = 20
MOST_DECIMALS: Final = 6
# What a line of an invoice takes, so that every price can be sold at.
PRICE_BOUND: Final = Decimal(10) ** 13


def tidied(entry: ArticleEntry) -> ArticleEntry:
    """The entry with clean texts."""
    return replace(
        entry,
        number=one_line(entry.number),
        name=one_line(entry.name),
        name_en=one_line(entry.name_en),
        unit=one_line(entry.unit),
        exemption=exemption_of(entry.vat_class, entry.exemption),
        account=line_or_none(entry.account),
    )


def reasons_not_to_list(entry: ArticleEntry) -> list[Refusal]:
    """Every reason against a tidy entry at once, in the order of its fields."""
    reasons = text_reasons(entry.number, ("number",), maximum=LONGEST_NUMBER, is_required=True)
    reasons += text_reasons(entry.name, ("name",), is_required=True)
    reasons += text_reasons(entry.name_en, ("nameEn",))
    reasons += text_reasons(entry.unit, ("unit",), maximum=LONGEST_UNIT)
    if entry.account and ACCOUNT.fullmatch(entry.account) is None:
        reasons.append(AccountInvalid(path=("account",)))
    return reasons + price_reasons(entry.price, ("price",))


def class_reasons(vat_class: VatClass, day: date, country: CountryPack) -> list[Refusal]:
    """Why nothing can be sold in a class on a day: every invoice with it would be refused."""
    if country.vat_rates_through(vat_class, day, day):
        return []
    return [VatClassWithoutRate(path=("vatClass",), on=day)]


def exemption_reasons(exemption: str | None, country: CountryPack) -> list[Refusal]:
    """Why the law exempts nothing by a paragraph; what is exempt may have none yet."""
    if exemption is None or exemption in country.vat_exemptions():
        return []
    return [ExemptionUnknown(path=("exemption",), given=exemption)]


def price_reasons(price: Decimal, path: Path) -> list[Refusal]:
    """Why a price may not be kept."""
    if is_exact(price, PRICE_BOUND):
        return []
    return [PriceUnusable(path=path, maximum_decimals=MOST_DECIMALS)]


def is_exact(number: Decimal, bound: Decimal) -> bool:
    """Whether a number is none below zero, smaller than a bound, and of few enough decimals."""
    if not number.is_finite() or not 0 <= number < bound:
        return False
    return number == round(number, MOST_DECIMALS)


def exemption_of(vat_class: VatClass, exemption: str | None) -> str | None:
    """Only what is exempt has a paragraph that exempts it."""
    return line_or_none(exemption) if vat_class is VatClass.EXEMPT else None
