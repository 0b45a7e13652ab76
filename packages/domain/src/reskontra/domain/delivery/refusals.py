"""Why the mail room says no."""

from reskontra.domain.kernel.refusals import Refusal


class ParcelUnderWay(Refusal):
    """The parcel is being sent, has been sent or has failed; the facts tell its ``state``."""

    code = "PARCEL_UNDER_WAY"


class MobileNumberInvalid(Refusal):
    """No number that text messages go to."""

    code = "MOBILE_NUMBER_INVALID"


class TooManyTests(Refusal):
    """Of text messages to try it out, ``maximum`` an hour are enough."""

    code = "TOO_MANY_TESTS"


class TextMessagesNotCarried(Refusal):
    """Whoever runs the house has named nobody who carries text messages."""

    code = "NO_CARRIER"


class AddressRefuses(Refusal):
    """What was sent there came back; the facts tell the ``address`` and how it stands (``state``).

    It is cured by another address, or by lifting it with a reason.
    """

    code = "ADDRESS_REFUSES"
    action = "LIFT_ADDRESS"


class AddressStandsWell(Refusal):
    """There is nothing to lift."""

    code = "ADDRESS_STANDS_WELL"


class LetterBatchEmpty(Refusal):
    """No letter is left to print or to post."""

    code = "LETTER_BATCH_EMPTY"


class LetterBatchTooLarge(Refusal):
    """More letters than the ``maximum`` of one batch."""

    code = "LETTER_BATCH_TOO_LARGE"


class LetterTaken(Refusal):
    """The letter waits no longer: it is in a batch, was posted, or was taken out."""

    code = "LETTER_TAKEN"
    action = "RELOAD"


class LetterElsewhere(Refusal):
    """The letter is not in this batch."""

    code = "LETTER_ELSEWHERE"
    action = "RELOAD"


class LetterBatchWithPartner(Refusal):
    """The print partner has the batch: only there can it be stopped."""

    code = "LETTER_BATCH_WITH_PARTNER"


class NoPrintPartner(Refusal):
    """Whoever runs the house has named nobody who prints letters."""

    code = "NO_PRINT_PARTNER"


class LetterBatchMoved(Refusal):
    """Somebody was first, or it is too early: the facts tell the batch's ``state``."""

    code = "LETTER_BATCH_MOVED"
    action = "RELOAD"


class SendingDomainInvalid(Refusal):
    """No domain that mail could leave from."""

    code = "SENDING_DOMAIN_INVALID"


class SendingDomainPublic(Refusal):
    """Everybody may have a mailbox at ``domain``, so nobody can send in its name."""

    code = "SENDING_DOMAIN_PUBLIC"


class SendingDomainOurs(Refusal):
    """The platform itself sends from ``domain``."""

    code = "SENDING_DOMAIN_OURS"


class LocalPartInvalid(Refusal):
    """What stands before the @ cannot stand there."""

    code = "LOCAL_PART_INVALID"


class ReceiverWithoutAddress(Refusal):
    """The customer has no number that makes an address in the network."""

    code = "RECEIVER_WITHOUT_ADDRESS"
    action = "OPEN_CUSTOMER"
