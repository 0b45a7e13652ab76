"""Firms by id and by public name."""

from dataclasses import dataclass
from enum import StrEnum

from reskontra.tenancy.ids import tenant_id_of
from reskontra.tenancy.scope import TenantId, TenantScope
from reskontra.tenancy.slugs import normal_slug
from reskontra.tenancy.transaction import Row, platform_transaction

_TENANT = "SELECT id, slug, name, state, schema_name AS schema FROM tenant"


class TenantState(StrEnum):
    """Where a firm's life stands."""

    PARKED = "PARKED"
    PROVISIONING = "PROVISIONING"
    READY = "READY"
    SUSPENDED = "SUSPENDED"


@dataclass(frozen=True, slots=True, kw_only=True)
class TenantView:
    """A firm as those who belong to it see it."""

    id: TenantId
    slug: str
    name: str
    state: TenantState
    schema: str

    @property
    def scope(self) -> TenantScope:
        """What to enter to work for it."""
        return TenantScope(self.id, self.slug, self.schema)

    @property
    def is_ready(self) -> bool:
        """Whether its door is open."""
        return self.state is TenantState.READY

    @classmethod
    def of(cls, row: Row) -> "TenantView":
        """Read a row with id, slug, name, state and schema."""
        return cls(
            id=tenant_id_of(row["id"]),
            slug=row["slug"] or "",
            name=row["name"],
            state=TenantState(row["state"]),
            schema=row["schema"],
        )


async def tenant_scope(tenant_id: TenantId) -> TenantScope | None:
    """What to enter to work for a firm whose door is open; None for any other."""
    async with platform_transaction(read_only=True) as platform:
        row = await platform.row(f"{_TENANT} WHERE id = $1 AND state = 'READY'", tenant_id.uuid)
    return None if row is None else TenantView.of(row).scope


async def tenant_by_slug(slug: str) -> TenantView | None:
    """A firm by its public name, in capitals or not."""
    async with platform_transaction(read_only=True) as platform:
        row = await platform.row(f"{_TENANT} WHERE lower(slug) = $1", normal_slug(slug))
    return None if row is None else TenantView.of(row)


async def ready_tenants() -> list[TenantScope]:
    """Every firm whose door is open: for work that wakes each of them."""
    async with platform_transaction(read_only=True) as platform:
        rows = await platform.rows(f"{_TENANT} WHERE state = 'READY' ORDER BY id")
    return [TenantView.of(row).scope for row in rows]


async def rename_tenant(tenant_id: TenantId, name: str) -> None:
    """Let the platform know what a firm calls itself now."""
    async with platform_transaction() as platform:
        await platform.run("UPDATE tenant SET name = $2 WHERE id = $1", tenant_id.uuid, name)
