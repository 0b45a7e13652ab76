"""Refusals become sentences in the caller's language."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from importlib.resources import files

import strawberry

from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refusal, Refused

_WITHOUT_FACTS = re.compile(r"\{[^}]*\}")


def _catalogue() -> Mapping[str, Mapping[str, str]]:
    text = files("reskontra.api").joinpath("refusals.toml").read_text("utf-8")
    return tomllib.loads(text)


TEXTS = _catalogue()


@strawberry.interface
class UserError:
    """Something that the caller can mend (fel)."""

    message: str = strawberry.field(description="For people, in the caller's language.")
    path: list[str] = strawberry.field(description="Where in the input it lies.")
    action: str | None = strawberry.field(
        default=None, description="A hint at the cure, such as `ASK_CONSENT`."
    )


@contextmanager
def naming(**fields: str) -> Iterator[None]:
    """Let what is refused lie at the input's own fields, such as ``id="taskId"``."""
    try:
        yield
    except Refused as refused:
        for reason in refused.reasons:
            first, rest = reason.path[:1], reason.path[1:]
            reason.path = (*(fields.get(step, step) for step in first), *rest)
        raise


def sentence(reason: Refusal, locale: str) -> str:
    """The reason in words; the code itself where the catalogue has none."""
    return sentence_with(reason.code, reason.facts, locale)


def sentence_with(code: str, facts: Mapping[str, object], locale: str) -> str:
    """The same for a reason that was kept as its code and its facts."""
    return in_words(TEXTS.get(code, {"en": code}), facts, locale)


def in_words(texts: Mapping[str, str], facts: Mapping[str, object], locale: str) -> str:
    """A sentence in a language, or else in English, with its facts filled in."""
    template = texts.get(locale) or texts["en"]
    return template.format_map({name: _written(v, locale) for name, v in facts.items()})


def _written(value: object, locale: str) -> str:
    if isinstance(value, Money):
        return _written_money(value, locale)
    if isinstance(value, Decimal):
        plain = format(value, "f").replace("-", "\N{MINUS SIGN}")
        return plain.replace(".", ",") if locale == "sv" else plain
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return ", ".join(_written(item, locale) for item in value)
    return str(value)


def _written_money(value: Money, locale: str) -> str:
    if locale == "sv":
        digits = f"{value.amount:,.2f}".replace(",", "\N{NO-BREAK SPACE}").replace(".", ",")
        return f"{digits}\N{NO-BREAK SPACE}{'kr' if value.currency == 'SEK' else value.currency}"
    return f"{value.currency}\N{NO-BREAK SPACE}{value.amount:,.2f}"


def sentence_of_code(code: str | None, locale: str) -> str | None:
    """A reason in words that is known by its code alone; facts that it would name are left out."""
    if code is None:
        return None
    texts = TEXTS.get(code, {})
    return _WITHOUT_FACTS.sub("…", texts.get(locale) or texts.get("en") or code)
