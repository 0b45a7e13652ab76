"""From where a firm's mail leaves: its own domain while that stands well, else the platform."""

import logging

from reskontra.domain.delivery.mail_records import SELECTOR, return_domain
from reskontra.domain.delivery.queries import sending_key
from reskontra.tenancy.mail_keys import private_mail_key
from reskontra.tenancy.scope import current_tenant
from reskontra.tenancy.sealed import SealBroken
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.ports.delivery import OwnDomain
from reskontra.workers.switchboard import plugged

_log = logging.getLogger(__name__)


async def own_domain() -> OwnDomain | None:
    """The domain of the firm's own that its mail may leave from now."""
    async with tenant_transaction(read_only=True):
        key = await sending_key()
    if key is None:
        return None
    settings = plugged().settings
    try:
        private = private_mail_key(settings.secret_key, current_tenant().id, key)
    except SealBroken:
        # No invoice waits for it: the mail leaves from the platform's address instead.
        _log.error("the mail key of %s cannot be opened", current_tenant().id)
        return None
    return OwnDomain(
        name=key.domain,
        address=key.address,
        return_domain=return_domain(key.domain) if settings.bounce_domain else "",
        selector=SELECTOR,
        key=private,
    )
