"""What a mail server's no means: for ever, for now, or only for so large a mail."""

import re
from typing import Final

from aiosmtplib import SMTPRecipientRefused, SMTPResponseException

from reskontra.domain.delivery.troubles import Trouble, trouble_of
from reskontra.domain.kernel.text import one_line
from reskontra.workers.ports.delivery import (
    DeliveryOutage,
    DeliveryRefused,
    ParcelTooLarge,
    RecipientPutOff,
)

LONGEST_REASON: Final = 200

_FOR_EVER: Final = 500
# RFC 1870, section 6: the answer to a mail that is larger than the server takes. The same number
# means a full mailbox too, which an enhanced code tells apart.
_EXCEEDED: Final = 552
_ENHANCED: Final = re.compile(r"5\.\d{1,3}\.\d{1,3}")


def answered(
    refused: SMTPResponseException, last_word: type[DeliveryRefused] = DeliveryRefused
) -> DeliveryRefused | DeliveryOutage:
    """5xx is the server's last word; anything else may change."""
    if refused.code >= _FOR_EVER:
        said = ParcelTooLarge if _is_about_size(refused) else last_word
        return said(reason_of(refused))
    is_theirs = isinstance(refused, SMTPRecipientRefused)
    return (RecipientPutOff if is_theirs else DeliveryOutage)(reason_of(refused))


def reason_of(fault: Exception) -> str:
    """What was said, in one line."""
    if isinstance(fault, SMTPResponseException):
        return one_line(f"{fault.code} {fault.message}")[:LONGEST_REASON]
    return one_line(f"{type(fault).__name__}: {fault}")[:LONGEST_REASON]


def _is_about_size(refused: SMTPResponseException) -> bool:
    reason = reason_of(refused)
    if trouble_of(reason) is Trouble.TOO_LARGE:
        return True
    is_of_mail = not isinstance(refused, SMTPRecipientRefused)
    return is_of_mail and refused.code == _EXCEEDED and not _ENHANCED.search(reason)
