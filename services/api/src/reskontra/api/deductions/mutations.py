"""What may be done with claims."""

from reskontra.api.context import Info
from reskontra.api.deductions.inputs import (
    DecisionReadInput,
    DeductionDecideInput,
    DeductionsClaimInput,
)
from reskontra.api.deductions.payloads import (
    DecisionReadPayload,
    DeductionDecidePayload,
    DeductionsClaimPayload,
)
from reskontra.api.deductions.queries import files_now
from reskontra.api.operation import mutation
from reskontra.domain.deductions import commands
from reskontra.tenancy.access import Permission


@mutation(Permission.PAYMENT_WRITE)
async def deductions_claim(info: Info, input: DeductionsClaimInput) -> DeductionsClaimPayload:
    """Make files of what is claimed for some invoices (begär utbetalning); once for each."""
    made = await commands.claim_deductions(input.invoice_ids)
    return DeductionsClaimPayload(made=list(made), user_errors=[])


@mutation(Permission.PAYMENT_WRITE)
async def deduction_decide(info: Info, input: DeductionDecideInput) -> DeductionDecidePayload:
    """Keep what Skatteverket decided (registrera beslut); what it denies the buyer owes."""
    await commands.decide([input.value()])
    files = [
        each
        for each in await files_now()
        if any(claim.id == input.claim_id for claim in each.file.claims)
    ]
    return DeductionDecidePayload(files=files, user_errors=[])


@mutation(Permission.PAYMENT_WRITE)
async def decision_read(info: Info, input: DecisionReadInput) -> DecisionReadPayload:
    """Keep a decision that came as a file (läs in beslutsfil), whole or not at all."""
    decided = await commands.read_decision(input.text)
    return DecisionReadPayload(decided=decided, files=await files_now(), user_errors=[])
