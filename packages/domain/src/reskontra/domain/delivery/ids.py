"""What the mail room's things are called."""

from reskontra.domain.kernel.ids import TypedId


class ParcelId(TypedId):
    """One message to one recipient."""

    prefix = "par"


class AddressId(TypedId):
    """An address that something has come back from."""

    prefix = "adr"


class LetterBatchId(TypedId):
    """Letters that are printed and posted together."""

    prefix = "lbt"


class SendingDomainId(TypedId):
    """A domain of a firm's own that mail leaves from."""

    prefix = "dom"


class ParticipantId(TypedId):
    """A receiver in the Peppol network."""

    prefix = "ppt"
