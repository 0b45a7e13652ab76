"""What a buyer answers to an e-invoice.

Source: Peppol BIS Invoice Response 3.1, codes of UNCL4343 in its subset (OPStatus).
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from reskontra.domain.kernel.text import one_line

_LONGEST = 500


class ResponseCode(StrEnum):
    """How far the buyer has come with the invoice."""

    RECEIVED = "AB"
    IN_PROCESS = "IP"
    UNDER_QUERY = "UQ"
    CONDITIONALLY_ACCEPTED = "CA"
    REJECTED = "RE"
    ACCEPTED = "AP"
    PAID = "PD"


@dataclass(frozen=True, slots=True)
class InvoiceResponse:
    """One answer; ``text`` is in the buyer's words."""

    code: ResponseCode
    text: str
    told_at: datetime


@dataclass(frozen=True, slots=True)
class ToldAnswer:
    """What somebody says that a buyer answered; the same key is the same answer."""

    code: str
    text: str
    key: str


def response_code(told: str) -> ResponseCode | None:
    """The code that somebody told; None for one that the profile does not know."""
    return ResponseCode(told) if told in set(ResponseCode) else None


def response_text(told: str) -> str:
    """The buyer's words on one line, and not without end."""
    return one_line(told)[:_LONGEST]
