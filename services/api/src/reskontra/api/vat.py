"""VAT in the API's words: what is sold, its class, the case that is decided, and why."""

import tomllib
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from importlib.resources import files
from typing import Self, TypeAlias

import strawberry

from reskontra.api.refusals import in_words
from reskontra.domain.countries import vat
from reskontra.domain.countries.pack import CountryPack

Sold: TypeAlias = vat.Sold
strawberry.enum(vat.Sold, description="What is sold, as far as VAT depends on it (vad som säljs).")
VatClass: TypeAlias = vat.VatClass
strawberry.enum(
    vat.VatClass, description="A kind of supply with a rate of its own in the law (momsklass)."
)
VatCase: TypeAlias = vat.VatCase
strawberry.enum(vat.VatCase, description="Who owes the VAT, and whether there is any (momsfall).")
VatStatus: TypeAlias = vat.VatStatus
strawberry.enum(
    vat.VatStatus,
    description="Momsregistrerat, momsbefriat för låg omsättning, eller inte registrerat.",
)
VatReason: TypeAlias = vat.VatReason
strawberry.enum(vat.VatReason, description="Why a VAT case is proposed (skäl).")


def _catalogue() -> Mapping[str, Mapping[str, str]]:
    text = files("reskontra.api").joinpath("vat_reasons.toml").read_text("utf-8")
    return tomllib.loads(text)


REASONS = _catalogue()


def why(reason: VatReason, told: Mapping[str, object], locale: str) -> str:
    """The reason in words."""
    return in_words(REASONS[reason], told, locale)


@strawberry.type
class VatClassRate:
    """A class that may be sold and what it bears on the day asked about (momsklass)."""

    vat_class: VatClass
    rate: Decimal | None = strawberry.field(
        description="In percent (momssats); null where the rate of that day is not known."
    )


@strawberry.type
class VatExemption:
    """A paragraph that exempts a supply (undantag från skatteplikt)."""

    paragraph: str = strawberry.field(description="Such as `10:6`.")
    text: str = strawberry.field(description="What stands on the invoice, in your language.")


@strawberry.type
class VatChoices:
    """What may be chosen on a line, by the law of a day (momsval)."""

    classes: list[VatClassRate]
    exemptions: list[VatExemption]

    @classmethod
    def of(cls, country: CountryPack, day: date, locale: str) -> Self:
        rates = {each: country.vat_rates_through(each, day, day) for each in VatClass}
        return cls(
            classes=[
                VatClassRate(vat_class=each, rate=found[0] if found else None)
                for each, found in rates.items()
            ],
            exemptions=[
                VatExemption(paragraph=paragraph, text=one.texts.get(locale) or one.texts["en"])
                for paragraph, one in country.vat_exemptions().items()
            ],
        )
