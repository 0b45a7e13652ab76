"""How invoices look: what a firm has chosen for all, and what is frozen on each one issued."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Final

USUAL_COLOUR: Final = "#0b5563"


class PageDesign(StrEnum):
    """How the page is laid out."""

    CLASSIC = "CLASSIC"
    MODERN = "MODERN"
    COMPACT = "COMPACT"


class PageCode(StrEnum):
    """Which code to scan stands on the page, where there is something to pay and a way to."""

    NONE = "NONE"
    USING_QR = "USING_QR"
    SWISH = "SWISH"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageTexts:
    """The firm's own words in one language: above the lines, below the sums, and at the foot."""

    locale: str
    greeting: str = ""
    terms: str = ""
    footer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSettings:
    """What a firm has chosen for all its invoices."""

    design: PageDesign = PageDesign.CLASSIC
    colour: str = USUAL_COLOUR
    code: PageCode = PageCode.USING_QR
    texts: tuple[PageTexts, ...] = ()

    def texts_in(self, locale: str) -> PageTexts:
        """The firm's words in a language; empty where it has none."""
        written = (each for each in self.texts if each.locale == locale)
        return next(written, PageTexts(locale=locale))


USUAL_PAGE: Final = PageSettings()


def settings_to_json(settings: PageSettings) -> str:
    """The settings as they are kept with what is to be done by them."""
    return json.dumps(asdict(settings))


def settings_from_json(text: str) -> PageSettings:
    """Read what ``settings_to_json`` wrote."""
    raw = json.loads(text)
    return PageSettings(
        design=PageDesign(raw["design"]),
        colour=raw["colour"],
        code=PageCode(raw["code"]),
        texts=tuple(PageTexts(**each) for each in raw["texts"]),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLook:
    """How one invoice looks; what was issued before firms could choose looked like this one."""

    design: PageDesign = PageDesign.CLASSIC
    colour: str = USUAL_COLOUR
    code: PageCode = PageCode.USING_QR
    greeting: str = ""
    terms: str = ""
    footer: str = ""


USUAL_LOOK: Final = PageLook()


def look_of(settings: PageSettings, locale: str) -> PageLook:
    """How an invoice in that language looks, issued now."""
    texts = settings.texts_in(locale)
    return PageLook(
        design=settings.design,
        colour=settings.colour,
        code=settings.code,
        greeting=texts.greeting,
        terms=texts.terms,
        footer=texts.footer,
    )


def look_from(kept: Mapping[str, str]) -> PageLook:
    """Read a look that was frozen as plain texts; what it does not tell is as it was then."""
    design, code = kept.get("design"), kept.get("code")
    words = {name: text for name, text in kept.items() if name not in {"design", "code"}}
    return PageLook(
        design=PageDesign(design) if design else USUAL_LOOK.design,
        code=PageCode(code) if code else USUAL_LOOK.code,
        **words,
    )
