"""Why an e-invoice does not go to a receiver, by what the network has said of it lately."""

from datetime import datetime

from reskontra.domain.delivery.participants import NetworkDocument, Participant, ReachState
from reskontra.domain.invoicing.peppol_refusals import (
    EInvoiceReceiverAway,
    EInvoiceReceiverTakesNoCredit,
    EInvoiceReceiverTakesNoInvoice,
)
from reskontra.domain.kernel.refusals import Refusal


def receiver_reasons(
    receiver: Participant | None, *, is_credit_note: bool, now: datetime
) -> list[Refusal]:
    """Nothing where nobody has asked, or long ago: as it leaves the network is asked anyway."""
    wanted = NetworkDocument.CREDIT_NOTE if is_credit_note else NetworkDocument.INVOICE
    if receiver is None or not receiver.lacks(wanted, now):
        return []
    if receiver.state is ReachState.NOT_FOUND:
        return [EInvoiceReceiverAway(receiver=receiver.address)]
    taken_not = EInvoiceReceiverTakesNoCredit if is_credit_note else EInvoiceReceiverTakesNoInvoice
    return [taken_not(receiver=receiver.address)]
