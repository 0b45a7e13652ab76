"""A template and facts become a mail: subject, plain text and HTML in the reader's language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template, select_autoescape
from jinja2.exceptions import TemplateNotFound

from reskontra.domain.delivery.views import Fact
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.text import one_line
from reskontra.workers.rendering.compiler import TEMPLATES
from reskontra.workers.rendering.numerals import grouped, numerals_of
from reskontra.workers.rendering.words import known

_LONGEST_SUBJECT: Final = 150
_SAFE_URL: Final = re.compile(r"https?://[^\s\"'<>]+")


class UnknownTemplateFault(Exception):
    """No mail has that name."""


class UnsafeLinkFault(Exception):
    """A link in a mail leads somewhere else than to a web page."""


@dataclass(frozen=True, slots=True)
class Mail:
    """What is written in a mail; whom it goes to is another matter."""

    subject: str
    text: str
    html: str


def render_mail(template: str, locale: str, facts: Mapping[str, Fact]) -> Mail:
    """Write a mail. A fact that the template needs and does not get is a fault.

    Raises:
        UnknownTemplateFault: There is no such template.
        UnsafeLinkFault: A link among the facts is no web address.
        jinja2.UndefinedError: A fact is missing.
    """
    language = known(locale)
    values = {**facts, "lang": language, "url": _safe(facts.get("url"))}
    subject = one_line(_part(template, language, "subject.txt").render(values))
    return Mail(
        subject=_shortened(subject),
        text=_part(template, language, "txt").render(values).strip() + "\n",
        html=_part(template, language, "html").render(values, subject=subject),
    )


def _safe(url: Fact) -> str | None:
    if url is None:
        return None
    if not isinstance(url, str) or not _SAFE_URL.fullmatch(url):
        raise UnsafeLinkFault(repr(url))
    return url


def _shortened(subject: str) -> str:
    return subject if len(subject) <= _LONGEST_SUBJECT else subject[: _LONGEST_SUBJECT - 1] + "…"


def _part(template: str, locale: str, kind: str) -> Template:
    try:
        return _letters().get_template(f"{template}/{locale}.{kind}")
    except TemplateNotFound as missing:
        raise UnknownTemplateFault(missing.name) from None


@cache
def _letters() -> Environment:
    letters = Environment(
        loader=FileSystemLoader(TEMPLATES / "mail"),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    letters.filters |= {"money": _money, "day": _day, "line": one_line, "iban": _iban}
    return letters


def _money(amount: str, currency: str, locale: str) -> str:
    return numerals_of(locale).with_currency(Money.of(Decimal(amount), currency))


def _day(text: str) -> str:
    return date.fromisoformat(text).isoformat()


def _iban(text: str) -> str:
    return grouped(text, 4)
