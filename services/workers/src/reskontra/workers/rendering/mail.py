"""Mails: a firm's in the words that its parcel left with, the platform's own in ours."""

import tomllib
from collections.abc import Mapping
from functools import cache

from reskontra.domain.delivery.views import Fact, ParcelClaim
from reskontra.domain.kernel.text import one_line
from reskontra.domain.templates.laying_out import Frame, Mail, laid_out
from reskontra.domain.templates.shipped import shipped_words
from reskontra.domain.templates.views import Purpose, Words, WordsField, thawed
from reskontra.domain.templates.writing import written_mail
from reskontra.workers.rendering.compiler import TEMPLATES
from reskontra.workers.rendering.words import known


class UnknownTemplateFault(Exception):
    """No mail has that name."""


def worded_mail(claim: ParcelClaim) -> Mail:
    """A firm's mail. What was posted before parcels kept their words says what is shipped.

    Raises:
        UnknownTemplateFault: There is no such mail.
        UnsafeLinkFault: Its link is no web address.
    """
    try:
        purpose = Purpose.of(claim.template, claim.channel)
    except ValueError:
        raise UnknownTemplateFault(claim.template) from None
    kept = claim.words
    words = thawed(kept) if kept else shipped_words(purpose, claim.locale)
    is_test = bool(kept and kept.get("is_test"))
    return written_mail(purpose, words, claim.facts, claim.locale, is_test=is_test)


def platform_mail(template: str, locale: str, facts: Mapping[str, Fact]) -> Mail:
    """A mail of our own. A fact that it needs and does not get is a fault.

    Raises:
        UnknownTemplateFault: There is no such mail.
        UnsafeLinkFault: Its link is no web address.
        KeyError: A fact is missing.
    """
    language = known(locale)
    texts = _texts(language)
    told = texts.get(template, {})
    if "subject" not in told:
        raise UnknownTemplateFault(template)
    values = {name: one_line(str(fact)) for name, fact in facts.items()}
    values["link"] = str(facts["url"])
    if "role" in values:
        values["role"] = texts["roles"][values["role"]]
    words = Words(**{field: told[field].strip("\n") for field in WordsField})
    frame = Frame(foot=told["foot"], button=told["button"], hint=texts["AROUND"]["hint"])
    return laid_out(words, values, frame, language)


@cache
def _texts(language: str) -> Mapping[str, Mapping[str, str]]:
    texts: Mapping[str, Mapping[str, str]] = tomllib.loads(
        (TEMPLATES / "mail" / f"{language}.toml").read_text("utf-8")
    )
    return texts
