"""What may be done about the firm's place in the Peppol network."""

from reskontra.api.context import Info
from reskontra.api.delivery.parts import carried
from reskontra.api.delivery.peppol_inputs import PeppolConnectInput, PeppolDisconnectInput
from reskontra.api.delivery.peppol_payloads import PeppolConnectPayload, PeppolDisconnectPayload
from reskontra.api.delivery.peppol_queries import connection_now
from reskontra.api.operation import mutation
from reskontra.domain.company.commands import ask_for_network, leave_network
from reskontra.domain.company.network import participant_of
from reskontra.domain.company.queries import profile
from reskontra.domain.company.refusals import (
    NoAccessPoint,
    PeppolCodeInvalid,
    PeppolWithoutNumber,
)
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.refusals import Refused, refuse_if
from reskontra.tenancy.access import Permission
from reskontra.tenancy.sender_codes import account_in


@mutation(Permission.COMPANY_WRITE)
async def peppol_connect(info: Info, input: PeppolConnectInput) -> PeppolConnectPayload:
    """Send e-invoices under the firm's own account (anslut till Peppol).

    Whoever runs the system gives the code out; the access point is asked about the account then.
    """
    is_carried = Channel.PEPPOL in carried(info.context)
    refuse_if([] if is_carried else [NoAccessPoint()])
    participant = participant_of((await profile()).org_number)
    refuse_if([] if participant else [PeppolWithoutNumber()])
    account = account_in(info.context.house.settings.secret_key, participant, input.code)
    if account is None:
        raise Refused([PeppolCodeInvalid(path=("code",))])
    await ask_for_network(account)
    return PeppolConnectPayload(connection=await connection_now(info), user_errors=[])


@mutation(Permission.COMPANY_WRITE)
async def peppol_disconnect(info: Info, input: PeppolDisconnectInput) -> PeppolDisconnectPayload:
    """Send no e-invoices from now on (koppla från Peppol)."""
    await leave_network()
    return PeppolDisconnectPayload(connection=await connection_now(info), user_errors=[])
