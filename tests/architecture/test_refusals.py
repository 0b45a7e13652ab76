"""Every no has its words, in both languages, with the same facts in them."""

import importlib
import string
import tomllib
from collections.abc import Iterator

from reskontra.domain.kernel.refusals import Refusal
from tests.architecture.tree import ROOMS, classes, module_name, sources

CATALOGUE = tomllib.loads((ROOMS["api"] / "refusals.toml").read_text("utf-8"))
LANGUAGES = {"sv", "en"}


def refusals() -> dict[str, type[Refusal]]:
    """Every refusal that the code can give, by code."""
    return {refusal.code: refusal for refusal in _descendants(Refusal) if "code" in vars(refusal)}


def _descendants(parent: type[Refusal]) -> Iterator[type[Refusal]]:
    for child in parent.__subclasses__():
        yield child
        yield from _descendants(child)


def load_everything_that_refuses() -> None:
    for file in sources("domain", "tenancy", "api"):
        if any(classes(file)) and file.stem != "main":
            importlib.import_module(module_name(file))


def facts_in(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_every_refusal_has_words_in_both_languages() -> None:
    load_everything_that_refuses()
    speechless = {code for code in refusals() if set(CATALOGUE.get(code, {})) < LANGUAGES}
    assert speechless == set()


def test_the_catalogue_holds_no_words_for_what_is_never_refused() -> None:
    load_everything_that_refuses()
    assert set(CATALOGUE) - refusals().keys() == set()


def test_both_languages_tell_the_same_facts() -> None:
    unequal = {
        code
        for code, texts in CATALOGUE.items()
        if len({frozenset(facts_in(text)) for text in texts.values()}) > 1
    }
    assert unequal == set()


def test_a_code_belongs_to_one_refusal() -> None:
    load_everything_that_refuses()
    codes = [refusal.code for refusal in set(_descendants(Refusal)) if "code" in vars(refusal)]
    assert sorted(codes) == sorted(set(codes))


def test_a_code_is_written_in_capitals() -> None:
    assert [code for code in CATALOGUE if not code.replace("_", "").isupper()] == []
