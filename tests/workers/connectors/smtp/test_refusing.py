"""What a mail server's no means."""

import pytest
from aiosmtplib import (
    SMTPDataError,
    SMTPRecipientRefused,
    SMTPResponseException,
    SMTPSenderRefused,
)

from reskontra.workers.connectors.smtp.refusing import answered, reason_of
from reskontra.workers.ports.delivery import (
    DeliveryOutage,
    DeliveryRefused,
    ParcelTooLarge,
    RecipientPutOff,
    RecipientRefused,
)

WE, THEY = "no-reply@reskontra.example", "kund@example.com"


@pytest.mark.parametrize(
    ("refused", "kind"),
    [
        (SMTPDataError(451, "4.3.0 Later"), DeliveryOutage),
        (SMTPDataError(452, "4.3.1 Insufficient storage"), DeliveryOutage),
        (SMTPDataError(554, "5.7.1 Spam"), DeliveryRefused),
        (SMTPDataError(552, "5.3.4 Message too big for system"), ParcelTooLarge),
        (SMTPDataError(554, "5.3.4 Too large"), ParcelTooLarge),
        (SMTPDataError(552, "Message exceeds fixed maximum message size"), ParcelTooLarge),
        (SMTPDataError(552, "5.2.2 Mailbox full"), DeliveryRefused),
        (SMTPSenderRefused(552, "5.3.4 Too large", WE), ParcelTooLarge),
        (SMTPSenderRefused(550, "5.7.1 Not you", WE), DeliveryRefused),
        (SMTPRecipientRefused(552, "5.2.3 Too large for them", THEY), ParcelTooLarge),
        (SMTPRecipientRefused(552, "Quota exceeded", THEY), RecipientRefused),
        (SMTPRecipientRefused(550, "5.1.1 No such user", THEY), RecipientRefused),
        (SMTPRecipientRefused(450, "4.2.0 Greylisted", THEY), RecipientPutOff),
    ],
)
def test_a_no_is_for_ever_for_now_or_for_so_large_a_mail(
    refused: SMTPResponseException, kind: type[Exception]
) -> None:
    said = SMTPRecipientRefused if isinstance(refused, SMTPRecipientRefused) else None
    assert type(answered(refused, RecipientRefused if said else DeliveryRefused)) is kind


def test_what_was_said_is_one_short_line() -> None:
    assert reason_of(SMTPDataError(550, "a\r\nb" + "c" * 999)) == ("550 a b" + "c" * 999)[:200]
    assert reason_of(OSError("gone")) == "OSError: gone"
