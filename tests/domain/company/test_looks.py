"""How invoices look, and what is frozen of it."""

import json

from reskontra.domain.company.looks import (
    PageCode,
    PageDesign,
    PageLook,
    PageSettings,
    PageTexts,
    look_from,
    look_of,
    settings_from_json,
    settings_to_json,
)

SWEDISH = PageTexts(locale="sv", greeting="Tack!", terms="Dröjsmålsränta 8 %.", footer="Bra jobbat")
MODERN = PageSettings(
    design=PageDesign.MODERN, colour="#7a1f3d", code=PageCode.SWISH, texts=(SWEDISH,)
)


def test_an_invoice_has_the_words_of_its_language() -> None:
    swedish = look_of(MODERN, "sv")
    assert (swedish.greeting, swedish.terms, swedish.footer) == (
        "Tack!",
        "Dröjsmålsränta 8 %.",
        "Bra jobbat",
    )
    assert look_of(MODERN, "en") == PageLook(
        design=PageDesign.MODERN, colour="#7a1f3d", code=PageCode.SWISH
    )


def test_a_frozen_look_is_read_back_and_an_older_one_is_the_first_look() -> None:
    kept = json.loads(json.dumps({"design": "COMPACT", "code": "NONE", "greeting": "Hej"}))
    assert look_from(kept) == PageLook(
        design=PageDesign.COMPACT, code=PageCode.NONE, greeting="Hej"
    )
    assert isinstance(look_from(kept).design, PageDesign)
    assert look_from({}) == PageLook()


def test_settings_read_back_as_they_were_kept() -> None:
    assert settings_from_json(settings_to_json(MODERN)) == MODERN
    assert isinstance(settings_from_json(settings_to_json(MODERN)).design, PageDesign)
