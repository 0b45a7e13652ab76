"""Programs' keys: each to one firm, with scopes and an end, shown once and kept as a hash."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.limits import SHORT, range_reasons, text_reasons
from reskontra.domain.kernel.refusals import NotFound, Refusal, Refused, Required, refuse_if
from reskontra.domain.kernel.text import one_line
from reskontra.tenancy.access import Permission, permissions_of
from reskontra.tenancy.ids import ApiTokenId, UserId, plain_uuid
from reskontra.tenancy.keys import API_TOKEN, digest, new_token
from reskontra.tenancy.members import role_in
from reskontra.tenancy.refusals import ScopeNotYours, ScopeUnknown
from reskontra.tenancy.scope import TenantId
from reskontra.tenancy.transaction import Row, platform_transaction

LONGEST_LIFE_DAYS = 366

_ADD = """
INSERT INTO api_token (id, token_hash, tenant_id, user_id, name, scopes, created_at, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
RETURNING id, name, scopes, created_at, expires_at, last_seen_at, user_id
"""
_TOKENS = """
SELECT id, name, scopes, created_at, expires_at, last_seen_at, user_id FROM api_token
WHERE tenant_id = $1 AND revoked_at IS NULL ORDER BY created_at, id
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiTokenView:
    """A program's key as the firm sees it, without the key."""

    id: ApiTokenId
    name: str
    scopes: tuple[str, ...]
    made_by: UserId
    created_at: datetime
    expires_at: datetime
    last_seen_at: datetime | None

    @classmethod
    def of(cls, row: Row) -> "ApiTokenView":
        """Read a row."""
        return cls(
            id=ApiTokenId(plain_uuid(row["id"])),
            name=row["name"],
            scopes=tuple(row["scopes"]),
            made_by=UserId(plain_uuid(row["user_id"])),
            created_at=row["created_at"],
            expires_at=row["expires_at"],
            last_seen_at=row["last_seen_at"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiTokenEntry:
    """What a program's key shall be called, open, and how long."""

    name: str
    scopes: tuple[str, ...]
    life_days: int = 90


async def make_api_token(
    by: UserId, tenant_id: TenantId, entry: ApiTokenEntry
) -> tuple[str, ApiTokenView]:
    """Make a key and tell it this once; it never opens more than its maker may.

    Raises:
        Refused: A scope is unknown or beyond the maker's own, or the entry is incomplete.
    """
    name, token, token_id = one_line(entry.name), new_token(API_TOKEN), ApiTokenId.new()
    async with platform_transaction() as platform:
        role = await role_in(platform, by, tenant_id)
        own = frozenset[Permission]() if role is None else permissions_of(role)
        refuse_if(
            [
                *text_reasons(name, ("name",), maximum=SHORT, is_required=True),
                *range_reasons(entry.life_days, ("lifeDays",), 1, LONGEST_LIFE_DAYS),
                *([] if entry.scopes else [Required(path=("scopes",))]),
                *_reasons_against_scopes(entry.scopes, own),
            ]
        )
        row = await platform.row(
            _ADD,
            token_id.uuid,
            digest(token),
            tenant_id.uuid,
            by.uuid,
            name,
            sorted(set(entry.scopes)),
            now(),
            now() + timedelta(days=entry.life_days),
        )
    if row is None:
        raise Refused([NotFound()])
    return token, ApiTokenView.of(row)


async def api_tokens_of(tenant_id: TenantId) -> list[ApiTokenView]:
    """A firm's keys, those that have ended too, but none that was revoked."""
    async with platform_transaction(read_only=True) as platform:
        return [ApiTokenView.of(row) for row in await platform.rows(_TOKENS, tenant_id.uuid)]


async def revoke_api_token(tenant_id: TenantId, token_id: ApiTokenId) -> None:
    """End a key at once.

    Raises:
        Refused: The firm has no such key.
    """
    async with platform_transaction() as platform:
        revoked = await platform.run(
            "UPDATE api_token SET revoked_at = $3"
            " WHERE id = $1 AND tenant_id = $2 AND revoked_at IS NULL",
            token_id.uuid,
            tenant_id.uuid,
            now(),
        )
    refuse_if([NotFound()] if revoked == 0 else [])


def _reasons_against_scopes(scopes: Iterable[str], own: frozenset[Permission]) -> Iterable[Refusal]:
    known = {permission.value for permission in Permission}
    for place, scope in enumerate(scopes):
        if scope not in known:
            yield ScopeUnknown(path=("scopes", place), scope=scope)
        elif scope not in own:
            yield ScopeNotYours(path=("scopes", place), scope=scope)
