"""A question and its answer in the words of VIES' REST interface: pure, and trusting nothing.

Source: European Commission, VIES technical information, REST API, ``check-vat-number``.
"""

import json
from collections.abc import Mapping
from typing import Final

from reskontra.domain.kernel.text import one_line
from reskontra.workers.ports.silence import HALF_ANSWER
from reskontra.workers.ports.vat_register import VatAnswer, VatRegisterOutage, VatRegisterRefused

_TOO_MANY, _FAULT, _FINE = 429, 500, 200
_LONGEST: Final = 300
_NOT_TOLD: Final = "---"
# About the question or about us: the same question would be refused again.
_FOR_GOOD: Final = frozenset(
    {"INVALID_INPUT", "INVALID_REQUESTER_INFO", "VAT_BLOCKED", "IP_BLOCKED"}
)


def question(number: str, requester: str | None) -> dict[str, str]:
    """Ask about a number, in the requester's name if there is one."""
    asked = {"countryCode": number[:2], "vatNumber": number[2:]}
    if requester is None:
        return asked
    return asked | {
        "requesterMemberStateCode": requester[:2],
        "requesterNumber": requester[2:],
    }


def answer_of(status: int, body: bytes, number: str) -> VatAnswer:
    """Read what VIES said about the number that was asked about.

    Raises:
        VatRegisterRefused: It will not say, now or later.
        VatRegisterOutage: It cannot say now, or what it said is no answer to the question.
    """
    if status == _TOO_MANY:
        raise VatRegisterOutage("TOO_MANY_REQUESTS")
    told = _told(status, body)
    code = _error(told)
    if code is not None:
        raise VatRegisterRefused(code) if code in _FOR_GOOD else VatRegisterOutage(code)
    if status != _FINE or not _is_about(told, number):
        raise VatRegisterOutage(f"HTTP_{status}" if status != _FINE else HALF_ANSWER)
    return VatAnswer(
        is_valid=told["valid"] is True,
        name=_text(told, "name"),
        address=_text(told, "address"),
        consultation_number=_text(told, "requestIdentifier") or None,
    )


def _told(status: int, body: bytes) -> Mapping[str, object]:
    try:
        told = json.loads(body)
    except ValueError:
        told = None
    if not isinstance(told, dict):
        raise VatRegisterOutage(f"HTTP_{status}" if status >= _FAULT else HALF_ANSWER)
    return told


def _error(told: Mapping[str, object]) -> str | None:
    match told.get("errorWrappers"):
        case [{"error": str(code)}, *_]:
            return one_line(code)[:_LONGEST]
    return "ACTION_FAILED" if told.get("actionSucceed") is False else None


def _is_about(told: Mapping[str, object], number: str) -> bool:
    """An answer says yes or no, and to our question."""
    named = f"{told.get('countryCode', '')}{told.get('vatNumber', '')}"
    return isinstance(told.get("valid"), bool) and named == number


def _text(told: Mapping[str, object], name: str) -> str:
    value = told.get(name)
    text = one_line(value) if isinstance(value, str) else ""
    return "" if text == _NOT_TOLD else text[:_LONGEST]
