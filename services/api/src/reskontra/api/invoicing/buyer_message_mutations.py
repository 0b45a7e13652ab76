"""What may be done with what buyers said."""

from reskontra.api.context import Info
from reskontra.api.invoicing.buyer_message_inputs import BuyerMessageAnswerInput
from reskontra.api.invoicing.buyer_message_payloads import BuyerMessageAnswerPayload
from reskontra.api.invoicing.queries import invoice_now
from reskontra.api.operation import mutation
from reskontra.domain.invoicing import commands
from reskontra.tenancy.access import Permission


@mutation(Permission.INVOICE_WRITE)
async def buyer_message_answer(
    info: Info, input: BuyerMessageAnswerInput
) -> BuyerMessageAnswerPayload:
    """Answer what a buyer said of an invoice (svara köparen); a dispute is lifted by it.

    Nothing is booked. The buyer reads the answer on the invoice's page.
    """
    invoice_id = await commands.answer_message(input.id, input.answer)
    return BuyerMessageAnswerPayload(invoice=await invoice_now(invoice_id), user_errors=[])
