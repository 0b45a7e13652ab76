"""A firm's door is opened: its books are begun in its own schema."""

import json
from dataclasses import asdict, dataclass

from reskontra.domain.company.commands import open_company
from reskontra.domain.company.views import CompanyEntry
from reskontra.domain.kernel.actors import Actor, ActorKind, acting_as
from reskontra.domain.kernel.clock import now
from reskontra.tenancy.ids import tenant_id_of
from reskontra.tenancy.provisioning import build_waiting
from reskontra.tenancy.scope import TenantId, TenantScope
from reskontra.tenancy.tenants import TenantView
from reskontra.tenancy.transaction import Platform, on_behalf_of, platform_transaction

_BUILT = """
SELECT id FROM tenant
WHERE state = 'PROVISIONING'
  AND EXISTS (SELECT 1 FROM pulse WHERE pulse.tenant_id = tenant.id)
ORDER BY created_at
"""
_WAITING = """
SELECT id, slug, name, state, schema_name AS schema, opening FROM tenant
WHERE id = $1 AND state = 'PROVISIONING' FOR UPDATE SKIP LOCKED
"""
_OPENED = "UPDATE tenant SET state = 'READY', opened_at = $2, opening = NULL WHERE id = $1"


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
    await platform.run(_OPENED, scope.id.uuid, now())


async def open_waiting_tenants(owner_url: str, app_url: str) -> int:
    """Make the schemas of firms that wait for one, and open their doors; tell how many.

    Raises:
        ExceptionGroup: Some could not be made or opened; they keep nobody else waiting.
    """
    try:
        await build_waiting(owner_url, app_url)
    finally:
        opened = await _open_built()
    return opened


async def _open_built() -> int:
    opened, faults = 0, list[Exception]()
    for tenant_id in await _built():
        try:
            opened += await _open(tenant_id)
        except Exception as fault:  # noqa: BLE001 - raised again when everybody has had their turn
            faults.append(fault)
    if faults:
        raise ExceptionGroup("firms that could not be opened", faults)
    return opened


async def _built() -> list[TenantId]:
    async with platform_transaction(read_only=True) as platform:
        return [tenant_id_of(row["id"]) for row in await platform.rows(_BUILT)]


async def _open(tenant_id: TenantId) -> bool:
    async with platform_transaction() as platform:
        row = await platform.row(_WAITING, tenant_id.uuid)
        if row is None:
            return False
        opening = Opening(**json.loads(row["opening"]))
        await open_tenant(platform, TenantView.of(row).scope, opening)
        return True
