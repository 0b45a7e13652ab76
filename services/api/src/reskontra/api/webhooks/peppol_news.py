"""What an access point tells of a document: that it arrived or not, and what the buyer answered.

Sources: Storecove, webhooks of ``document_submission`` with ``guid``, ``idempotencyGuid``,
``event`` and ``details``; Qvalia, ``eventType``, ``direction``, ``integrationId`` and ``status``;
what of that is verified stands in the connectors' manifests. Whoever fetches files says ``key``,
and what may stand beside them. Peppol BIS Invoice Response 3.1 has the codes of answers.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from reskontra.domain.delivery.views import Outcome
from reskontra.domain.invoicing.responses import ToldAnswer
from reskontra.domain.kernel.text import one_line

STORECOVE, QVALIA, OUTBOX = "storecove", "qvalia", "outbox"
_LONGEST: Final = 300
_ARRIVALS: Final = {
    "succeeded": Outcome.DELIVERED,
    "failed": Outcome.BOUNCED,
    "no_action_taken": Outcome.BOUNCED,
}
_ANSWERS: Final = {
    "acknowledged": "AB",
    "in_process": "IP",
    "under_query": "UQ",
    "conditionally_accepted": "CA",
    "rejected": "RE",
    "accepted": "AP",
    "paid": "PD",
}
_ENDS: Final = {
    "processed": Outcome.DELIVERED,
    "processed_with_warning": Outcome.DELIVERED,
    "error": Outcome.BOUNCED,
}
_STATES: Final = {"DELIVERED": Outcome.DELIVERED, "REJECTED": Outcome.BOUNCED}


@dataclass(frozen=True, slots=True, kw_only=True)
class PeppolNews:
    """News of one document: by our key or theirs; ``firm`` where one address is for all firms."""

    key: str
    outcome: Outcome | None = None
    reason: str = ""
    answers: tuple[ToldAnswer, ...] = ()
    firm: str = ""


def news_told(vendor: str, body: bytes) -> PeppolNews | None:
    """Read what a vendor says; None for what is none of ours, or rubbish."""
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return None
    read = _READERS.get(vendor)
    return read(told) if read and isinstance(told, dict) else None


def _of_storecove(told: Mapping[str, object]) -> PeppolNews | None:
    key = _text(told.get("idempotencyGuid") or told.get("guid") or told.get("document_guid"))
    event = _text(told.get("event"))
    code, details = _ANSWERS.get(event), _text(told.get("details"))
    if not key:
        return None
    return PeppolNews(
        key=key,
        outcome=_ARRIVALS.get(event),
        reason=details if event != "succeeded" else "",
        answers=(ToldAnswer(code, details, event),) if code else (),
        firm=_text(told.get("tenant_id")),
    )


def _of_qvalia(told: Mapping[str, object]) -> PeppolNews | None:
    match told:
        case {
            "integrationId": str(key),
            "direction": "outgoing",
            "status": {"status": str(state)},
            **more,
        }:
            outcome = _ENDS.get(state)
            reason = _text(more.get("error")) if outcome is Outcome.BOUNCED else ""
            return PeppolNews(key=_text(key), outcome=outcome, reason=reason)
    return None


def _of_outbox(told: Mapping[str, object]) -> PeppolNews | None:
    key, answers = _text(told.get("key")), told.get("responses", [])
    if not key or not isinstance(answers, list):
        return None
    read = [
        ToldAnswer(_text(each.get("code")), _text(each.get("text")), str(place))
        for place, each in enumerate(answers)
        if isinstance(each, dict)
    ]
    outcome = _STATES.get(_text(told.get("state")))
    reason = _text(told.get("reason"))
    return PeppolNews(key=key, outcome=outcome, reason=reason, answers=tuple(read))


def _text(said: object) -> str:
    return one_line(said)[:_LONGEST] if isinstance(said, str) else ""


_READERS: Final[Mapping[str, Callable[[Mapping[str, object]], PeppolNews | None]]] = {
    STORECOVE: _of_storecove,
    QVALIA: _of_qvalia,
    OUTBOX: _of_outbox,
}
