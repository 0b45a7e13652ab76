"""Whether anybody carries what is about to be sent."""

from reskontra.api.context import Context
from reskontra.domain.delivery.refusals import NoPrintPartner, TextMessagesNotCarried
from reskontra.domain.invoicing.ways import CARRIED_EVERYWHERE
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.refusals import refuse_if


def refuse_if_not_carried(context: Context, channel: Channel) -> None:
    """Say so at once, instead of letting the parcel fail in the mail room.

    Raises:
        Refused: With TextMessagesNotCarried.
    """
    is_missing = channel is Channel.SMS and not context.house.settings.sms_url
    refuse_if([TextMessagesNotCarried(path=("channel",))] if is_missing else [])


def carried(context: Context) -> frozenset[Channel]:
    """The channels by which anything leaves this house, as the operator has settled it."""
    settings = context.house.settings
    is_there = {Channel.SMS: bool(settings.sms_url), Channel.PEPPOL: bool(settings.peppol_url)}
    return frozenset(CARRIED_EVERYWHERE).union(each for each in is_there if is_there[each])


def refuse_if_nobody_prints(context: Context, field: str) -> None:
    """Say so at once, instead of letting a batch go nowhere.

    Raises:
        Refused: With NoPrintPartner.
    """
    is_missing = not context.house.settings.print_url
    refuse_if([NoPrintPartner(path=(field,))] if is_missing else [])
