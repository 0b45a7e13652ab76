"""What may be asked of the Peppol network about customers."""

from reskontra.api.context import Info
from reskontra.api.delivery.participant_inputs import PeppolLookUpInput
from reskontra.api.delivery.participant_payloads import PeppolLookUpPayload
from reskontra.api.delivery.participant_queries import receiver_now
from reskontra.api.delivery.parts import carried
from reskontra.api.operation import mutation
from reskontra.domain.company.refusals import NoAccessPoint
from reskontra.domain.customers.queries import cards
from reskontra.domain.delivery.commands import ask_about
from reskontra.domain.delivery.refusals import ReceiverWithoutAddress
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.refusals import NotFound, Refused, refuse_if
from reskontra.tenancy.access import Permission


@mutation(Permission.CUSTOMER_WRITE)
async def peppol_look_up(info: Info, input: PeppolLookUpInput) -> PeppolLookUpPayload:
    """Have a customer looked up in Peppol (slå upp i Peppol): are they there, what they take."""
    is_carried = Channel.PEPPOL in carried(info.context)
    refuse_if([] if is_carried else [NoAccessPoint()])
    if not await cards([input.customer_id]):
        raise Refused([NotFound(path=("customerId",))])
    receiver = await receiver_now(input.customer_id)
    if receiver is None:
        raise Refused([ReceiverWithoutAddress(path=("customerId",))])
    await ask_about(receiver.participant_id)
    return PeppolLookUpPayload(receiver=await receiver_now(input.customer_id), user_errors=[])
