"""The words of the pages, and how numbers are written in each language."""

import tomllib
from collections.abc import Mapping
from decimal import Decimal
from importlib.resources import files

from starlette.requests import Request

from reskontra.domain.kernel.limits import LOCALES
from reskontra.domain.kernel.money import Money

LANGUAGE_COOKIE = "lang"

_FOLDER = files("reskontra.api.pages")
_FILES = ("texts.toml", "own_texts.toml")
_SPACE = "\N{NO-BREAK SPACE}"
_MINUS = "\N{MINUS SIGN}"


def _texts() -> Mapping[str, Mapping[str, str]]:
    read = [tomllib.loads(_FOLDER.joinpath(name).read_text("utf-8")) for name in _FILES]
    return {
        locale: {key: said for one in read for key, said in one[locale].items()}
        for locale in LOCALES
    }


TEXTS = _texts()


def language_of(request: Request, usual: str = "") -> str:
    """The language that was chosen on a page, the ``usual`` one, or the browser's; else Swedish."""
    chosen = request.query_params.get("lang") or request.cookies.get(LANGUAGE_COOKIE) or usual
    if chosen in LOCALES:
        return str(chosen)
    wanted = request.headers.get("accept-language", "").lower()
    ranked = [part.split(";")[0].strip()[:2] for part in wanted.split(",")]
    return next((each for each in ranked if each in LOCALES), "sv")


def amount(value: Money, locale: str) -> str:
    """An amount with its decimals, without currency: ``2 310,00`` or ``2,310.00``."""
    return _grouped(f"{value.amount:,.2f}", locale)


def written(value: Money, locale: str) -> str:
    """An amount with its currency: ``2 310,00 kr`` or ``2,310.00 SEK``."""
    currency = "kr" if (value.currency, locale) == ("SEK", "sv") else value.currency
    return f"{amount(value, locale)}{_SPACE}{currency}"


def number(value: Decimal, locale: str) -> str:
    """A number without needless zeros."""
    plain = format(value.normalize(), ",f")
    return _grouped(plain, locale)


def price(value: Decimal, locale: str) -> str:
    """A price with two decimals, or more where it has more."""
    decimals = max(2, -int(value.normalize().as_tuple().exponent))
    return _grouped(format(value, f",.{decimals}f"), locale)


def in_fours(text: str) -> str:
    """An account number in groups of four, as people read it aloud; lines break between them."""
    return " ".join(text[at : at + 4] for at in range(0, len(text), 4))


def _grouped(text: str, locale: str) -> str:
    if locale == "sv":
        text = text.replace(",", _SPACE).replace(".", ",")
    return text.replace("-", _MINUS)
