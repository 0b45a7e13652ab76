"""What a customer is asked on their own page: which ways, in which words, and how often.

An electronic invoice needs the receiver's approval (ML 17 kap. 20 §). A structured e-invoice is
agreed to apart; an authority takes it without (lag 2018:1277, 4 §), and nobody sells to private
persons by it.
"""

import hashlib
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Final

from reskontra.domain.customers.refusals import (
    ConsentAskedToday,
    ConsentGivenAlready,
    ConsentNotAskedFor,
)
from reskontra.domain.customers.views import ConsentLine, ConsentState, CustomerKind
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.refusals import Refusal

ASKED_AGAIN_AFTER: Final = timedelta(days=1)
# A text that somebody has answered to is never edited: it gets a new version.
WORDING_VERSION: Final = "portal-2026-11"

_WORDINGS: Final[Mapping[str, Mapping[Channel, str]]] = {
    "sv": {
        Channel.EMAIL: (
            "Jag godkänner att {seller} skickar fakturor till mig elektroniskt, i e-post"
            " (mervärdesskattelagen 17 kap. 20 §)."
        ),
        Channel.SMS: (
            "Jag godkänner att {seller} skickar fakturor till mig elektroniskt, som en länk i ett"
            " sms (mervärdesskattelagen 17 kap. 20 §)."
        ),
        Channel.PEPPOL: (
            "Jag godkänner att {seller} skickar fakturor till mig som e-faktura genom"
            " Peppol-nätverket."
        ),
    },
    "en": {
        Channel.EMAIL: (
            "I agree that {seller} sends me invoices electronically, by e-mail"
            " (the Swedish VAT Act, chapter 17, section 20)."
        ),
        Channel.SMS: (
            "I agree that {seller} sends me invoices electronically, as a link in a text message"
            " (the Swedish VAT Act, chapter 17, section 20)."
        ),
        Channel.PEPPOL: (
            "I agree that {seller} sends me invoices as structured e-invoices through the Peppol"
            " network."
        ),
    },
}
_OFFERED: Final[Mapping[CustomerKind, tuple[Channel, ...]]] = {
    CustomerKind.PERSON: (Channel.EMAIL, Channel.SMS),
    CustomerKind.COMPANY: (Channel.EMAIL, Channel.SMS, Channel.PEPPOL),
    CustomerKind.AUTHORITY: (Channel.EMAIL, Channel.SMS),
}


def wordings(kind: CustomerKind, locale: str, seller: str) -> dict[Channel, str]:
    """What a customer of that kind is asked, word by word, in their language."""
    words = _WORDINGS.get(locale, _WORDINGS["en"])
    return {channel: words[channel].format(seller=seller) for channel in _OFFERED[kind]}


def stamp_of(asked: Mapping[Channel, str]) -> str:
    """A short sign of the words: an answer counts for those that the customer saw."""
    told = "\n".join(f"{channel} {words}" for channel, words in asked.items())
    return hashlib.sha256(f"{WORDING_VERSION}\n{told}".encode()).hexdigest()[:16]


def in_force(lines: Iterable[ConsentLine]) -> dict[Channel, ConsentState]:
    """What holds for each channel, of lines with the newest first; a question changes nothing."""
    found: dict[Channel, ConsentState] = {}
    for line in lines:
        if line.state is not ConsentState.ASKED:
            found.setdefault(line.channel, line.state)
    return found


def reasons_not_to_ask(
    kind: CustomerKind, channel: Channel, lines: Iterable[ConsentLine], now: datetime
) -> list[Refusal]:
    """Why a customer is not asked about a channel now; lines with the newest first."""
    ledger = tuple(lines)
    if channel not in _OFFERED[kind]:
        return [ConsentNotAskedFor(path=("channel",))]
    if in_force(ledger).get(channel) is ConsentState.GIVEN:
        return [ConsentGivenAlready(path=("channel",))]
    asked = (each for each in ledger if _is_question(each, channel))
    last = next(asked, None)
    if last is not None and now < last.recorded_at + ASKED_AGAIN_AFTER:
        return [ConsentAskedToday(path=("channel",), asked_at=last.recorded_at.isoformat())]
    return []


def new_answers(
    answers: Mapping[Channel, bool], lines: Iterable[ConsentLine]
) -> dict[Channel, ConsentState]:
    """The answers that say something else than what holds already."""
    held = in_force(lines)
    said = {
        channel: ConsentState.GIVEN if is_yes else ConsentState.WITHDRAWN
        for channel, is_yes in answers.items()
    }
    return {channel: state for channel, state in said.items() if held.get(channel) is not state}


def _is_question(line: ConsentLine, channel: Channel) -> bool:
    return line.channel is channel and line.state is ConsentState.ASKED
