"""What a firm may choose for its invoices."""

import pytest

from reskontra.domain.company.looks import PageSettings, PageTexts
from reskontra.domain.company.page import page_reasons, tidied_page

SWEDISH = PageTexts(locale="sv", greeting="Tack!", terms="Dröjsmålsränta 8 %.", footer="Bra jobbat")


def test_texts_and_colour_get_their_written_form() -> None:
    loose = PageSettings(
        colour="7A1F3D",
        texts=(PageTexts(locale="sv", greeting=" Hej\r\nvärlden ", footer=" a\n b "),),
    )
    tidy = tidied_page(loose)
    assert tidy.colour == "#7a1f3d"
    assert tidy.texts == (PageTexts(locale="sv", greeting="Hej\nvärlden", footer="a b"),)
    assert tidied_page(tidy) == tidy
    assert page_reasons(tidy, ("page",)) == []


@pytest.mark.parametrize(
    ("settings", "code", "path"),
    [
        (PageSettings(colour="teal"), "PAGE_COLOUR_INVALID", ("colour",)),
        (PageSettings(colour="#ffd800"), "PAGE_COLOUR_TOO_LIGHT", ("colour",)),
        (
            PageSettings(texts=(PageTexts(locale="sv", greeting="x" * 301),)),
            "TOO_LONG",
            ("texts", "0", "greeting"),
        ),
        (
            PageSettings(texts=(SWEDISH, PageTexts(locale="en", terms="x" * 1_001))),
            "TOO_LONG",
            ("texts", "1", "terms"),
        ),
        (
            PageSettings(texts=(PageTexts(locale="sv", footer="x" * 201),)),
            "TOO_LONG",
            ("texts", "0", "footer"),
        ),
        (
            PageSettings(texts=(PageTexts(locale="de"),)),
            "LOCALE_UNSUPPORTED",
            ("texts", "0", "locale"),
        ),
        (PageSettings(texts=(SWEDISH, SWEDISH)), "PAGE_TEXT_TWICE", ("texts", "1", "locale")),
    ],
)
def test_what_is_wrong_is_told_on_its_field(
    settings: PageSettings, code: str, path: tuple[str, ...]
) -> None:
    found = page_reasons(settings, ("page",))
    assert [(reason.code, reason.path) for reason in found] == [(code, ("page", *path))]


def test_a_colour_that_is_too_light_comes_with_a_darker_shade() -> None:
    (reason,) = page_reasons(PageSettings(colour="#ffd800"), ())
    assert reason.facts == {"darker": "#897400"}
