"""The labels of a document in the reader's language: the same files that the template reads."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

import orjson

from reskontra.domain.kernel.limits import LOCALES
from reskontra.workers.rendering.compiler import TEMPLATES

FALLBACK: Final = "en"


@dataclass(frozen=True, slots=True)
class Words:
    """Labels by name, and countries by code."""

    labels: Mapping[str, str]
    countries: Mapping[str, str]

    def __getitem__(self, label: str) -> str:
        return self.labels[label]

    def country(self, code: str) -> str:
        """The country's name, or its code where we have no name for it."""
        return self.countries.get(code, code)


def known(locale: str) -> str:
    """The locale itself, or English where we have no texts in it."""
    return locale if locale in LOCALES else FALLBACK


@cache
def words_of(design: str, locale: str) -> Words:
    """The words of a kind of page, such as ``invoice``, in a known locale."""
    path = TEMPLATES / design / "texts" / f"{locale}.json"
    texts = orjson.loads(path.read_bytes())
    return Words(labels=texts, countries=texts.pop("countries"))
