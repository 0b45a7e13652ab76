"""Connect the company to the access point under its own account, and take it out again."""

from reskontra.domain.company.events import (
    PeppolConnectionAnswered,
    PeppolConnectionAsked,
    PeppolConnectionEnded,
)
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.company.models import Company
from reskontra.domain.company.network import participant_of, reasons_not_to_ask
from reskontra.domain.company.queries import profile
from reskontra.domain.company.refusals import PeppolNotConnected
from reskontra.domain.company.views import NetworkSender, NetworkState
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import refuse_if


async def ask_for_network(account: str) -> None:
    """Have the access point asked whether an account is this company's; until then none is."""
    row = await _locked()
    seller = await profile()
    participant = participant_of(seller.org_number)
    refuse_if(reasons_not_to_ask(seller.network, participant, account))
    asked = NetworkSender(
        state=NetworkState.ASKED, participant=participant, account=account, asked_at=now()
    )
    await _keep(row, asked)
    record(PeppolConnectionAsked(company_id=seller.id, participant=participant or ""))


async def settle_network(asked: NetworkSender, state: NetworkState, reason: str = "") -> bool:
    """Note what the access point said of an account; False if something else was asked since."""
    row = await _locked()
    seller = await profile()
    if seller.network != asked:
        return False
    answered = NetworkSender(
        state=state,
        participant=asked.participant,
        account=asked.account,
        reason=reason or None,
        asked_at=asked.asked_at,
        answered_at=now(),
    )
    await _keep(row, answered)
    participant = asked.participant or ""
    record(
        PeppolConnectionAnswered(company_id=seller.id, participant=participant, state=str(state))
    )
    return True


async def leave_network() -> None:
    """Send no e-invoices from now on."""
    row = await _locked()
    sender = (await profile()).network
    is_out = sender.state is NetworkState.NOT_CONNECTED
    refuse_if([PeppolNotConnected(state=sender.state)] if is_out else [])
    await _keep(row, NetworkSender())
    record(PeppolConnectionEnded(company_id=CompanyId(row.id)))


async def _locked() -> Company:
    return await Company.select_for_update().get(is_only_one=True)


async def _keep(row: Company, sender: NetworkSender) -> None:
    values = {
        "network_state": sender.state,
        "network_participant": sender.participant,
        "network_account": sender.account,
        "network_reason": sender.reason,
        "network_asked_at": sender.asked_at,
        "network_answered_at": sender.answered_at,
    }
    await row.update_from_dict(values).save(update_fields=list(values))
