"""A company signs up: a firm, its first person and their session, all or nothing."""

import hashlib
import json
from dataclasses import dataclass, replace

import asyncpg
from tortoise.exceptions import IntegrityError

from reskontra.domain.countries.refusals import OrgNumberInvalid
from reskontra.domain.countries.se.organisation_number import organisation_number
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.limits import text_reasons
from reskontra.domain.kernel.refusals import Refusal, Refused, refuse_if
from reskontra.domain.kernel.text import one_line
from reskontra.tenancy.access import Role
from reskontra.tenancy.confirmation import ask_to_confirm
from reskontra.tenancy.ids import UserId, plain_uuid
from reskontra.tenancy.keys import hash_password
from reskontra.tenancy.opening import Opening, open_tenant
from reskontra.tenancy.people import (
    Person,
    add_person,
    authenticate,
    is_still_proved,
    person,
    person_by_email,
    reasons_against_password,
    reasons_against_person,
)
from reskontra.tenancy.provisioning import new_schema_name
from reskontra.tenancy.refusals import EmailTaken, IdempotencyMismatch, SignInRefused, SlugTaken
from reskontra.tenancy.repeats import claim_key, keep_answer
from reskontra.tenancy.scope import TenantId
from reskontra.tenancy.scripts import latest_version
from reskontra.tenancy.sessions import Caller, SignedIn, begin_session
from reskontra.tenancy.slugs import normal_slug, reasons_against_slug
from reskontra.tenancy.tenants import TenantView
from reskontra.tenancy.transaction import Platform, Row, platform_transaction

_MUTATION = "tenantSignUp"
_TAKE_PARKED = """
UPDATE tenant SET state = 'PROVISIONING', slug = $1, name = $2, locale = $3, opening = $4::jsonb
WHERE id = (
    SELECT tenant.id FROM tenant JOIN schema_version USING (schema_name)
    WHERE state = 'PARKED' AND version >= $5
    ORDER BY tenant.created_at LIMIT 1 FOR UPDATE OF tenant SKIP LOCKED
)
RETURNING id, slug, name, state, schema_name AS schema
"""
_WAIT_FOR_SCHEMA = """
INSERT INTO tenant (id, schema_name, state, slug, name, locale, opening)
VALUES ($1, $2, 'PROVISIONING', $3, $4, $5, $6::jsonb)
RETURNING id, slug, name, state, schema_name AS schema, pg_notify('reskontra_pulse', '')
"""
_TENANT = "SELECT id, slug, name, state, schema_name AS schema FROM tenant WHERE id = $1"
_ADD_MEMBER = """
INSERT INTO membership (user_id, tenant_id, role, created_at) VALUES ($1, $2, $3, $4)
RETURNING user_id
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignUpEntry:
    """What a company tells of itself and of its first person."""

    company_name: str
    org_number: str
    slug: str
    owner_name: str
    owner_email: str
    password: str
    locale: str = "sv"

    def tidied(self) -> "SignUpEntry":
        """Every text in its written form; what cannot be read stays as it is."""
        number = organisation_number(self.org_number)
        return replace(
            self,
            company_name=one_line(self.company_name),
            org_number=number or one_line(self.org_number),
            slug=normal_slug(self.slug),
            owner_name=one_line(self.owner_name),
            owner_email=one_line(self.owner_email),
        )

    def reasons_against(self) -> list[Refusal]:
        """Everything that stands in the way, whoever else there is."""
        is_number = organisation_number(self.org_number) is not None
        return [
            *text_reasons(self.company_name, ("companyName",), is_required=True),
            *([] if is_number else [OrgNumberInvalid(path=("orgNumber",))]),
            *reasons_against_slug(self.slug),
            *reasons_against_person(
                name=self.owner_name,
                email=self.owner_email,
                locale=self.locale,
                paths=("ownerName", "ownerEmail", "locale"),
            ),
            *reasons_against_password(self.password),
        ]

    def fingerprint(self) -> str:
        """What a repeated request must agree in; a password has no place in a fast hash."""
        told = [self.company_name, self.org_number, self.slug, self.owner_name, self.owner_email]
        return hashlib.sha256(json.dumps([*told, self.locale]).encode()).hexdigest()


class _OpenedMeanwhile(Exception):
    """The same request was carried out since we looked who the owner is."""


@dataclass(frozen=True, slots=True)
class SignedUp:
    """The new firm, and a session for its owner; ``is_replay`` when the firm stood already."""

    tenant: TenantView
    session: SignedIn
    is_replay: bool = False


async def sign_up(
    entry: SignUpEntry,
    *,
    public_url: str,
    idempotency_key: str | None = None,
    caller: Caller | None = None,
) -> SignedUp:
    """Open a firm. Somebody whom we know already proves it with their password.

    Raises:
        Refused: With everything that stands in the way.
        KeyInUse: The same request is being carried out right now.
    """
    entry = entry.tidied()
    refuse_if(entry.reasons_against())
    request = _Request(public_url, idempotency_key, caller)
    try:
        return await _sign_up(entry, request, await _known_owner(entry))
    except _OpenedMeanwhile:
        known = await _known_owner(entry)
        if known is None:  # there is nobody any more to give the firm to again
            raise Refused([IdempotencyMismatch(path=("idempotencyKey",))]) from None
        return await _sign_up(entry, request, known)


@dataclass(frozen=True, slots=True)
class _Request:
    public_url: str
    key: str | None
    caller: Caller | None


async def _sign_up(entry: SignUpEntry, request: _Request, known: Person | None) -> SignedUp:
    password_hash = known.password_hash if known else await hash_password(entry.password)
    try:
        async with platform_transaction() as platform:
            if request.key is not None:
                earlier = await _earlier(platform, entry, request.key, known)
                if earlier is not None:
                    again = await _session(platform, known, request.caller)
                    return SignedUp(earlier, again, is_replay=True)
            if known is not None and not await is_still_proved(platform, known):
                raise Refused([EmailTaken(path=("ownerEmail",))])
            owner = known or await _new_owner(platform, entry, password_hash, request.public_url)
            tenant = await _open(platform, entry, owner.id)
            if request.key is not None:
                answer = {"tenant": str(tenant.id)}
                await keep_answer(platform, "", _MUTATION, request.key, answer)
            return SignedUp(tenant, await begin_session(platform, owner.id, request.caller))
    except IntegrityError as error:
        raise _refusal_of(error) from error


async def _known_owner(entry: SignUpEntry) -> Person | None:
    async with platform_transaction(read_only=True) as platform:
        if await person_by_email(platform, entry.owner_email) is None:
            return None
    try:
        return await authenticate(entry.owner_email, entry.password)
    except Refused as refused:
        if isinstance(refused.reasons[0], SignInRefused):
            raise Refused([EmailTaken(path=("ownerEmail",))]) from refused
        raise


async def _earlier(
    platform: Platform, entry: SignUpEntry, key: str, known: Person | None
) -> TenantView | None:
    answer = await claim_key(platform, "", _MUTATION, key, entry.fingerprint())
    if answer is None:
        return None
    if answer.input_hash != entry.fingerprint() or answer.payload is None:
        raise Refused([IdempotencyMismatch(path=("idempotencyKey",))])
    if known is None:
        raise _OpenedMeanwhile
    row = await platform.row(_TENANT, TenantId.parse(str(answer.payload["tenant"])).uuid)
    return None if row is None else TenantView.of(row)


async def _session(platform: Platform, known: Person | None, caller: Caller | None) -> SignedIn:
    if known is None:
        raise Refused([SignInRefused()])
    return await begin_session(platform, known.id, caller)


async def _new_owner(
    platform: Platform, entry: SignUpEntry, password_hash: str, public_url: str
) -> Person:
    user_id = await add_person(
        platform,
        email=entry.owner_email,
        name=entry.owner_name,
        locale=entry.locale,
        password_hash=password_hash,
    )
    owner = await person(platform, user_id)
    if owner is None:
        raise Refused([SignInRefused()])
    await ask_to_confirm(platform, owner, public_url)
    return owner


async def _open(platform: Platform, entry: SignUpEntry, owner: UserId) -> TenantView:
    opening = Opening(
        name=entry.company_name,
        org_number=entry.org_number,
        locale=entry.locale,
        opened_by=str(owner),
    )
    row, has_schema = await _take(platform, entry, opening)
    tenant_id = TenantId(plain_uuid(row["id"]))
    await platform.rows(_ADD_MEMBER, owner.uuid, tenant_id.uuid, Role.OWNER.value, now())
    if not has_schema:
        return TenantView.of(row)
    await open_tenant(platform, TenantView.of(row).scope, opening)
    return TenantView.of(row | {"state": "READY"})


async def _take(platform: Platform, entry: SignUpEntry, opening: Opening) -> tuple[Row, bool]:
    """A parked schema, or a place in the queue for one; and which of the two."""
    told = [entry.slug, entry.company_name, entry.locale, opening.as_json()]
    parked = await platform.row(_TAKE_PARKED, *told, latest_version())
    if parked is not None:
        return parked, True
    new = [TenantId.new().uuid, new_schema_name()]
    rows = await platform.rows(_WAIT_FOR_SCHEMA, *new, *told)
    return rows[0], False


def _refusal_of(error: IntegrityError) -> Refused:
    cause = error.__cause__
    name = cause.constraint_name if isinstance(cause, asyncpg.UniqueViolationError) else None
    if name == "tenant_slug":
        return Refused([SlugTaken(path=("slug",))])
    if name == "person_email":
        return Refused([EmailTaken(path=("ownerEmail",))])
    raise error
