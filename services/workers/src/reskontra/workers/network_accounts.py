"""A firm's account at the access point, in the words of the port."""

from reskontra.domain.company.views import NetworkSender, NetworkState
from reskontra.workers.ports.delivery import Account


def account_of(sender: NetworkSender) -> Account | None:
    """The account that documents leave from; None while the firm has none."""
    if sender.state is not NetworkState.CONNECTED:
        return None
    return Account(sender.participant or "", sender.account or "")
