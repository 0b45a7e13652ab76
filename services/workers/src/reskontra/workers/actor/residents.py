"""Which tenant an id means, asked once a minute at most."""

import time

from reskontra.tenancy.scope import TenantId, TenantScope
from reskontra.tenancy.tenants import tenant_scope

_KEPT_SECONDS = 60.0
_AT_MOST = 10_000

_known: dict[TenantId, tuple[float, TenantScope]] = {}


async def scope_of(tenant_id: TenantId) -> TenantScope | None:
    """What to enter to work for a tenant; None if its door is not open."""
    kept = _known.get(tenant_id)
    if kept is not None and kept[0] > time.monotonic():
        return kept[1]
    scope = await tenant_scope(tenant_id)
    if scope is None:
        _known.pop(tenant_id, None)
        return None
    if len(_known) >= _AT_MOST:
        _known.clear()
    _known[tenant_id] = (time.monotonic() + _KEPT_SECONDS, scope)
    return scope


def forget() -> None:
    """Ask again for every tenant."""
    _known.clear()
