"""Firms by id and by public name."""

import re
from dataclasses import dataclass
from enum import StrEnum

from reskontra.domain.kernel.refusals import Refusal
from reskontra.tenancy.ids import tenant_id_of
from reskontra.tenancy.refusals import SlugInvalid, SlugReserved
from reskontra.tenancy.scope import TenantId, TenantScope
from reskontra.tenancy.transaction import Row, platform_transaction

_SLUG = re.compile(r"[a-z0-9](?:-?[a-z0-9]){2,39}\Z")
RESERVED_SLUGS = frozenset(
    (
        "about account accounts admin administrator api app apps assets auth billing "
        "blog bokforing console contact confirm dashboard dev developer docs download "
        "faktura files ftp graphql health help hjalp home host imap info invitation invite invoice "
        "invoices internal kundtjanst login logga-in logout localhost mail me metrics mx news ns "
        "null official oauth operator owner p payment platform pop portal postmaster public ready "
        "register reskontra root sale security server session settings sign-in sign-up signin "
        "signout signup smtp sso staff staging static status store subscriptions support support-team "
        "sysadmin system t team tenant token true undefined user users v1 v2 web webhook "
        "webhooks webmail www"
    ).split()
)


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


def normal_slug(text: str) -> str:
    """A public name as it is kept: capitals do not make another firm."""
    return text.strip().lower()


def reasons_against_slug(slug: str) -> list[Refusal]:
    """Why a firm cannot be called this, whoever else there is."""
    if not _SLUG.match(slug):
        return [SlugInvalid(path=("slug",))]
    if slug in RESERVED_SLUGS or slug.startswith("xn--"):
        return [SlugReserved(path=("slug",))]
    return []


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


_TENANT = "SELECT id, slug, name, state, schema_name AS schema FROM tenant"
