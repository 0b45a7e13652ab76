"""What a firm may choose for its invoices."""

from dataclasses import replace
from typing import Final

from reskontra.domain.company.colours import is_legible, legible, written_colour
from reskontra.domain.company.looks import PageSettings, PageTexts
from reskontra.domain.company.refusals import (
    PageColourInvalid,
    PageColourTooLight,
    PageTextTwice,
)
from reskontra.domain.kernel.limits import Path, locale_reasons, text_reasons
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.kernel.text import one_line, several_lines

LONGEST_GREETING: Final = 300
LONGEST_TERMS: Final = 1_000
LONGEST_FOOTER: Final = 200


def tidied_page(settings: PageSettings) -> PageSettings:
    """The settings with every text and the colour in their written form."""
    return replace(
        settings,
        colour=written_colour(settings.colour) or settings.colour,
        texts=tuple(map(_tidied_texts, settings.texts)),
    )


def page_reasons(settings: PageSettings, path: Path) -> list[Refusal]:
    """Every reason against tidy settings at once."""
    reasons = _colour_reasons(settings.colour, (*path, "colour"))
    locales = [each.locale for each in settings.texts]
    for place, texts in enumerate(settings.texts):
        at = (*path, "texts", place)
        reasons += locale_reasons(texts.locale, (*at, "locale"))
        if texts.locale in locales[:place]:
            reasons.append(PageTextTwice(path=(*at, "locale")))
        reasons += text_reasons(texts.greeting, (*at, "greeting"), maximum=LONGEST_GREETING)
        reasons += text_reasons(texts.terms, (*at, "terms"), maximum=LONGEST_TERMS)
        reasons += text_reasons(texts.footer, (*at, "footer"), maximum=LONGEST_FOOTER)
    return reasons


def _colour_reasons(colour: str, path: Path) -> list[Refusal]:
    if written_colour(colour) is None:
        return [PageColourInvalid(path=path)]
    return [] if is_legible(colour) else [PageColourTooLight(path=path, darker=legible(colour))]


def _tidied_texts(texts: PageTexts) -> PageTexts:
    return replace(
        texts,
        greeting=several_lines(texts.greeting),
        terms=several_lines(texts.terms),
        footer=one_line(texts.footer),
    )
