"""A firm's door is opened: its books are begun in its own schema."""

import json
from dataclasses import asdict, dataclass

from reskontra.domain.company.commands import open_company
from reskontra.domain.company.views import CompanyEntry
from reskontra.domain.kernel.actors import Actor, ActorKind, acting_as
from reskontra.domain.kernel.clock import now
from reskontra.tenancy.provisioning import build_waiting
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.tenants import TenantView
from reskontra.tenancy.transaction import Platform, on_behalf_of, platform_transaction

_WAITING = """
SELECT id, slug, name, state, schema_name AS schema, opening FROM tenant
WHERE state = 'PROVISIONING'
  AND EXISTS (SELECT 1 FROM pulse WHERE pulse.tenant_id = tenant.id)
ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED
"""
_OPEN = "UPDATE tenant SET state = 'READY', opened_at = $2, opening = NULL WHERE id = $1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What a new firm's books begin with, and who opens them."""

    name: str
    org_number: str
    locale: str
    opened_by: str

    def as_json(self) -> str:
        """As it waits for a schema to be made."""
        return json.dumps(asdict(self))


async def open_tenant(platform: Platform, scope: TenantScope, opening: Opening) -> None:
    """Begin the books and open the door, in one transaction on the platform."""
    entry = CompanyEntry(name=opening.name, org_number=opening.org_number, locale=opening.locale)
    with acting_as(Actor(ActorKind.USER, opening.opened_by)):
        async with on_behalf_of(scope):
            await open_company(entry)
    await platform.run(_OPEN, scope.id.uuid, now())


async def open_waiting_tenants(owner_url: str, app_url: str) -> int:
    """Make the schemas of firms that wait for one, and open their doors; tell how many."""
    await build_waiting(owner_url, app_url)
    opened = 0
    while await _open_next():
        opened += 1
    return opened


async def _open_next() -> bool:
    async with platform_transaction() as platform:
        row = await platform.row(_WAITING)
        if row is None:
            return False
        opening = Opening(**json.loads(row["opening"]))
        await open_tenant(platform, TenantView.of(row).scope, opening)
        return True
