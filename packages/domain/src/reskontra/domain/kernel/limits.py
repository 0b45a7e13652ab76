"""What fits: lengths of texts, bounds of numbers, the languages we have."""

from collections.abc import Sequence

from reskontra.domain.kernel.currencies import is_invoiced
from reskontra.domain.kernel.refusals import (
    CurrencyUnknown,
    EmailInvalid,
    LocaleUnsupported,
    OutOfRange,
    Refusal,
    Required,
    TooLong,
)
from reskontra.domain.kernel.text import is_email_address

Path = Sequence[str | int]

NAME = 200
SHORT = 100
LONG = 4_000
LONGEST_TERMS_DAYS = 365
LOCALES = ("sv", "en")


def text_reasons(
    text: str | None, path: Path, *, maximum: int = NAME, is_required: bool = False
) -> list[Refusal]:
    """Why a text may not be kept: missing, or longer than there is room for."""
    if not text:
        return [Required(path=path)] if is_required else []
    return [TooLong(path=path, maximum=maximum)] if len(text) > maximum else []


def email_reasons(text: str | None, path: Path) -> list[Refusal]:
    """Why an e-mail address may not be kept; none at all is fine."""
    return [EmailInvalid(path=path)] if text and not is_email_address(text) else []


def range_reasons(value: int | None, path: Path, minimum: int, maximum: int) -> list[Refusal]:
    """Why a whole number may not be kept; none at all is fine."""
    if value is None or minimum <= value <= maximum:
        return []
    return [OutOfRange(path=path, minimum=minimum, maximum=maximum)]


def locale_reasons(locale: str | None, path: Path) -> list[Refusal]:
    """Why we cannot write in a language; none at all is fine."""
    if locale is None or locale in LOCALES:
        return []
    return [LocaleUnsupported(path=path, supported=LOCALES)]


def currency_reasons(code: str | None, path: Path) -> list[Refusal]:
    """Why nothing can be invoiced in a currency; none at all is fine."""
    if code is None or is_invoiced(code):
        return []
    return [CurrencyUnknown(path=path, given=code)]
