"""The words as shipped: what every firm says until it writes its own."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from reskontra.domain.kernel.limits import LOCALES
from reskontra.domain.templates.views import Purpose, Words, WordsField

_FALLBACK: Final = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """What stands around the words of a message and is nobody's to edit.

    Attributes:
        details: What is told in the box, in its order, by the names of variables.
        button: What stands on the link.
        consent_question: What a customer is asked.
        foot: Who sent it.
        test: The mark in front of the subject of one that is sent to try it out.
        test_notice: What stands on top of such a one.
    """

    details: Mapping[str, str]
    button: str
    consent_question: str
    foot: str
    test: str
    test_notice: str


def shipped_words(purpose: Purpose, locale: str) -> Words:
    """The words of a message in a language; in English where we have none in it."""
    told = _texts(locale)[purpose]
    return Words(**{field: told.get(field, "").strip("\n") for field in WordsField})


def furniture_of(purpose: Purpose, locale: str) -> Furniture:
    """What stands around them."""
    texts = _texts(locale)
    told, around = texts[purpose], texts["AROUND"]
    return Furniture(
        details=texts.get(f"{purpose}.details", {}),
        button=told.get("button", ""),
        consent_question=told.get("consent_question", ""),
        foot=around["foot"],
        test=around["test"],
        test_notice=around["test_notice"],
    )


def sms_test_words(locale: str) -> str:
    """What a text message says that is sent to try them out."""
    return _texts(locale)["SMS_TEST"]["body"]


@cache
def _texts(locale: str) -> Mapping[str, Mapping[str, str]]:
    language = locale if locale in LOCALES else _FALLBACK
    file = files("reskontra.domain.templates.shipped").joinpath(f"{language}.toml")
    texts: Mapping[str, Mapping[str, str]] = tomllib.loads(file.read_text("utf-8"))
    return texts
