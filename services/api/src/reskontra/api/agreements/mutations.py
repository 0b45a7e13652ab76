"""What may be done to agreements. What pays is set by those alone who may see it."""

from reskontra.api.agreements.inputs import (
    AgreementCreateInput,
    AgreementEndInput,
    AgreementUpdateInput,
)
from reskontra.api.agreements.payloads import (
    AgreementCreatePayload,
    AgreementEndPayload,
    AgreementPlanPayload,
    AgreementUpdatePayload,
)
from reskontra.api.agreements.plan_inputs import AgreementPlanInput
from reskontra.api.agreements.types import Agreement, load_agreements
from reskontra.api.context import Info
from reskontra.api.guards import require
from reskontra.api.operation import mutation
from reskontra.domain.agreements import commands
from reskontra.domain.agreements.ids import AgreementId
from reskontra.tenancy.access import Permission


@mutation(Permission.AGREEMENT_WRITE)
async def agreement_create(info: Info, input: AgreementCreateInput) -> AgreementCreatePayload:
    """Write down what was agreed with a customer (lägg upp avtal)."""
    if input.speaks_of_pay:
        require(info.context, Permission.PAY_READ)
    agreement_id = await commands.create_agreement(input.entry())
    return AgreementCreatePayload(agreement=await _now(agreement_id), user_errors=[])


@mutation(Permission.AGREEMENT_WRITE)
async def agreement_update(info: Info, input: AgreementUpdateInput) -> AgreementUpdatePayload:
    """Change an agreement (ändra avtal); what was reported before keeps its prices."""
    if input.speaks_of_pay:
        require(info.context, Permission.PAY_READ)
    await commands.change_agreement(input.id, input.change(), input.expected_version)
    return AgreementUpdatePayload(agreement=await _now(input.id), user_errors=[])


@mutation(Permission.AGREEMENT_WRITE)
async def agreement_plan(info: Info, input: AgreementPlanInput) -> AgreementPlanPayload:
    """Plan what falls due by an agreement (betalplan); what is invoiced stays."""
    planned = [each.value() for each in input.instalments]
    await commands.plan_instalments(input.id, planned, input.expected_version)
    return AgreementPlanPayload(agreement=await _now(input.id), user_errors=[])


@mutation(Permission.AGREEMENT_WRITE)
async def agreement_end(info: Info, input: AgreementEndInput) -> AgreementEndPayload:
    """End an agreement (avsluta), or let it hold again; it is never removed."""
    await commands.end_agreement(input.id, input.expected_version, ended=input.ended)
    return AgreementEndPayload(agreement=await _now(input.id), user_errors=[])


async def _now(id: AgreementId) -> Agreement | None:
    """As it is after the deed, whatever was loaded before it."""
    found: Agreement | None = (await load_agreements([id]))[0]
    return found
