"""What was said of an invoice on its page, and what the firm answered, for the buyer to read."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from reskontra.api.pages.words import written
from reskontra.domain.invoicing.buyer_messages import BuyerMessage, MessageKind, Said
from reskontra.domain.kernel.clock import SWEDEN


def spoken_facts(
    messages: Sequence[BuyerMessage], words: Mapping[str, str], locale: str
) -> list[dict[str, object]]:
    """Each message, the newest first."""
    return [_spoken(each, words, locale) for each in reversed(messages)]


def _spoken(each: BuyerMessage, words: Mapping[str, str], locale: str) -> dict[str, object]:
    return {
        "title": words[f"said_{each.kind.value.lower()}"],
        "what": _what(each.said, words, locale),
        "text": each.said.text,
        "day": _day(each.said_at),
        "answer": each.answer,
        "answer_day": _day(each.answered_at) if each.answered_at else "",
    }


def _what(said: Said, words: Mapping[str, str], locale: str) -> list[str]:
    is_paid = said.kind is MessageKind.PAID
    told = [words[f"reason_{said.reason.value}"]] if said.reason else []
    if said.paid_on:
        told.append(f"{words['paid_on']} {said.paid_on.isoformat()}")
    if said.amount:
        label = words["amount_paid" if is_paid else "amount_disputed"]
        told.append(f"{label} {written(said.amount, locale)}")
    if said.positions:
        told.append(f"{words['lines']} {', '.join(map(str, said.positions))}")
    return told


def _day(instant: datetime) -> str:
    return instant.astimezone(SWEDEN).date().isoformat()
