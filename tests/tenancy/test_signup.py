"""A company signs up, and everything of it comes to be at once or not at all."""

import asyncio
import json
from dataclasses import replace

import asyncpg
import pytest
import pytest_asyncio

from reskontra.domain.company import queries as company
from reskontra.domain.history.commands import KeyInUse
from reskontra.domain.history.queries import events_after
from reskontra.domain.kernel.actors import ActorKind
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.access import Role
from reskontra.tenancy.confirmation import ask_again_to_confirm, confirm_email
from reskontra.tenancy.opening import open_waiting_tenants
from reskontra.tenancy.outgoing_mail import claim_mail, settle_mail
from reskontra.tenancy.provisioning import drop_tenant, tenants_status
from reskontra.tenancy.pulse import chores, news_of
from reskontra.tenancy.scope import within
from reskontra.tenancy.sessions import viewer_of_bearer
from reskontra.tenancy.signup import SignedUp, SignUpEntry, sign_up
from reskontra.tenancy.tenants import TenantState, tenant_by_slug, tenant_scope
from reskontra.tenancy.transaction import tenant_transaction
from tests.support.database import DatabaseUrls
from tests.tenancy.facts import PASSWORD, PUBLIC_URL, make_sign_up, new_email, new_slug


async def enter(entry: SignUpEntry, key: str | None = None) -> SignedUp:
    return await sign_up(entry, public_url=PUBLIC_URL, idempotency_key=key)


async def codes(entry: SignUpEntry) -> list[tuple[str, tuple[str, ...]]]:
    with pytest.raises(Refused) as refused:
        await enter(entry)
    return [(reason.code, reason.path) for reason in refused.value.reasons]


@pytest_asyncio.fixture(loop_scope="session")
async def none_parked(connected: DatabaseUrls) -> DatabaseUrls:
    """No schema stands ready."""
    for status in await tenants_status(connected.owner):
        if status.state == "PARKED":
            await drop_tenant(connected.owner, status.id)
    return connected


@pytest.mark.usefixtures("parked")
class TestSigningUp:
    async def test_opens_a_firm_with_its_books_and_its_owner(self) -> None:
        entry = make_sign_up(company_name="  Åkeri &\tCo AB ")
        done = await enter(entry)
        viewer = await viewer_of_bearer(done.session.token)
        assert viewer is not None
        assert [(one.role, one.tenant) for one in viewer.memberships] == [(Role.OWNER, done.tenant)]
        assert (done.tenant.state, done.tenant.name) == (TenantState.READY, "Åkeri & Co AB")
        assert (viewer.email, viewer.is_email_confirmed) == (entry.owner_email, False)
        with within(done.tenant.scope):
            async with tenant_transaction(read_only=True):
                profile = await company.profile()
                events = await events_after(0, 10)
        assert (profile.name, profile.org_number) == ("Åkeri & Co AB", "556703-7485")
        assert [(one.kind, one.actor_kind, one.actor_id) for one in events] == [
            ("CompanyOpened", ActorKind.USER, str(viewer.user_id))
        ]
        news = await news_of(done.tenant.scope)
        assert news is not None
        assert news.recorded == 1

    async def test_is_found_by_its_slug_in_capitals_and_by_its_id(self) -> None:
        done = await enter(make_sign_up(slug=f"  {new_slug().upper()} "))
        found = await tenant_by_slug(done.tenant.slug.upper())
        assert found == done.tenant
        assert done.tenant.slug == done.tenant.slug.lower()
        assert await tenant_scope(done.tenant.id) == done.tenant.scope

    async def test_writes_to_the_owner_to_confirm_the_address(
        self, owner: asyncpg.Connection
    ) -> None:
        entry = make_sign_up()
        done = await enter(entry)
        mail = await owner.fetchrow(
            "SELECT * FROM platform.outgoing_mail WHERE recipient = $1", entry.owner_email
        )
        facts = json.loads(mail["facts"])
        assert (mail["template"], mail["locale"], mail["state"]) == (
            "confirm_email",
            "sv",
            "QUEUED",
        )
        assert (facts["name"], facts["hours"]) == ("Anna Ek", 24)
        token = facts["url"].removeprefix(f"{PUBLIC_URL}/confirm/")
        for _ in range(2):
            assert await confirm_email(token) == done.session.user_id
        viewer = await viewer_of_bearer(done.session.token)
        assert viewer is not None
        assert viewer.is_email_confirmed

    async def test_twice_with_one_key_opens_one_firm(self) -> None:
        entry = make_sign_up()
        first, second = await enter(entry, "key"), await enter(entry, "key")
        assert first.tenant == second.tenant
        assert first.session.token != second.session.token
        assert await viewer_of_bearer(second.session.token) is not None

    async def test_with_the_key_of_something_else_is_refused(self) -> None:
        entry = make_sign_up()
        await enter(entry, f"key {entry.slug}")
        with pytest.raises(Refused, match="IDEMPOTENCY_MISMATCH"):
            await enter(replace(entry, slug=new_slug()), f"key {entry.slug}")

    async def test_with_the_key_of_a_stranger_gives_nothing_of_theirs(self) -> None:
        entry = make_sign_up()
        await enter(entry, f"key {entry.slug}")
        with pytest.raises(Refused, match="EMAIL_TAKEN"):
            await enter(replace(entry, password="somebody else's"), f"key {entry.slug}")

    async def test_at_once_with_one_key_opens_one_firm(self) -> None:
        entry = make_sign_up()
        # Fewer than the proofs of a password that lock an address when they come at once.
        outcomes = await asyncio.gather(
            *(enter(entry, f"key {entry.slug}") for _ in range(8)), return_exceptions=True
        )
        opened = {one.tenant.id for one in outcomes if isinstance(one, SignedUp)}
        assert len(opened) == 1
        others = [one for one in outcomes if isinstance(one, BaseException)]
        assert {type(one) for one in others} <= {KeyInUse}

    async def test_at_once_for_one_slug_opens_it_for_one(self, owner: asyncpg.Connection) -> None:
        slug = new_slug()
        outcomes = await asyncio.gather(
            *(enter(make_sign_up(slug=slug)) for _ in range(8)), return_exceptions=True
        )
        assert sum(isinstance(one, SignedUp) for one in outcomes) == 1
        refused = [one for one in outcomes if isinstance(one, Refused)]
        assert [str(one) for one in refused] == ["SLUG_TAKEN"] * 7
        named = "SELECT count(*) FROM platform.tenant WHERE slug = $1"
        assert await owner.fetchval(named, slug) == 1

    async def test_at_once_with_one_address_makes_one_person(
        self, owner: asyncpg.Connection
    ) -> None:
        email = new_email()
        outcomes = await asyncio.gather(
            *(enter(make_sign_up(email=email)) for _ in range(4)), return_exceptions=True
        )
        assert any(isinstance(one, SignedUp) for one in outcomes)
        of_person = "SELECT count(*) FROM platform.person WHERE email = $1"
        assert await owner.fetchval(of_person, email) == 1

    async def test_a_second_firm_takes_the_password_of_the_person(self) -> None:
        first = await enter(make_sign_up())
        viewer = await viewer_of_bearer(first.session.token)
        assert viewer is not None
        second = await enter(make_sign_up(email=viewer.email.upper()))
        both = await viewer_of_bearer(second.session.token)
        assert both is not None
        assert {one.tenant.id for one in both.memberships} == {first.tenant.id, second.tenant.id}
        wrong = make_sign_up(email=viewer.email, password="not the password")
        assert await codes(wrong) == [("EMAIL_TAKEN", ("ownerEmail",))]


@pytest.mark.usefixtures("parked")
class TestASignUpThatIsRefused:
    @pytest.mark.parametrize(
        ("field", "value", "code", "path"),
        [
            ("slug", "ab", "SLUG_INVALID", "slug"),
            ("slug", "a" * 41, "SLUG_INVALID", "slug"),
            ("slug", "två", "SLUG_INVALID", "slug"),
            ("slug", "-firm", "SLUG_INVALID", "slug"),
            ("slug", "fi--rm", "SLUG_INVALID", "slug"),
            ("slug", "firm\n../x", "SLUG_INVALID", "slug"),
            ("slug", "Admin", "SLUG_RESERVED", "slug"),
            ("slug", "graphql", "SLUG_RESERVED", "slug"),
            ("slug", "ACME", "SLUG_TAKEN", "slug"),
            ("org_number", "556703-7486", "ORG_NUMBER_INVALID", "orgNumber"),
            ("org_number", "", "ORG_NUMBER_INVALID", "orgNumber"),
            ("company_name", " \t", "REQUIRED", "companyName"),
            ("company_name", "x" * 201, "TOO_LONG", "companyName"),
            ("owner_name", "", "REQUIRED", "ownerName"),
            ("owner_email", "", "REQUIRED", "ownerEmail"),
            ("owner_email", "anna@", "EMAIL_INVALID", "ownerEmail"),
            ("owner_email", "anna@example.se\nBcc: x@y.se", "EMAIL_INVALID", "ownerEmail"),
            ("password", "short", "PASSWORD_TOO_SHORT", "password"),
            ("password", "x" * 1_001, "TOO_LONG", "password"),
            ("locale", "tlh", "LOCALE_UNSUPPORTED", "locale"),
        ],
    )
    async def test_names_the_field(self, field: str, value: str, code: str, path: str) -> None:
        entry = replace(make_sign_up(), **{field: value})
        assert await codes(entry) == [(code, (path,))]

    async def test_names_every_field_at_once(self) -> None:
        entry = make_sign_up(slug="admin", org_number="1", password="x", company_name="")
        assert [code for code, _ in await codes(entry)] == [
            "REQUIRED",
            "ORG_NUMBER_INVALID",
            "SLUG_RESERVED",
            "PASSWORD_TOO_SHORT",
        ]

    async def test_leaves_nothing_behind(self, owner: asyncpg.Connection) -> None:
        entry = make_sign_up(slug="acme")
        counts = "SELECT (SELECT count(*) FROM platform.tenant WHERE state = 'PARKED'), "
        counts += ", ".join(
            f"(SELECT count(*) FROM platform.{table})"
            for table in ("person", "membership", "session", "outgoing_mail", "email_confirmation")
        )
        before = await owner.fetchrow(counts)
        assert await codes(entry) == [("SLUG_TAKEN", ("slug",))]
        assert await owner.fetchrow(counts) == before


class TestWithNoSchemaReady:
    async def test_the_firm_waits_and_is_opened_by_the_maintenance_worker(
        self, none_parked: DatabaseUrls
    ) -> None:
        done = await enter(make_sign_up())
        assert done.tenant.state is TenantState.PROVISIONING
        assert (await chores()).openings
        assert await tenant_scope(done.tenant.id) is None
        assert await open_waiting_tenants(none_parked.owner, none_parked.app) == 1
        assert not (await chores()).openings
        viewer = await viewer_of_bearer(done.session.token)
        assert viewer is not None
        assert viewer.memberships[0].tenant.is_ready
        with within(done.tenant.scope):
            async with tenant_transaction(read_only=True):
                assert (await company.profile()).org_number == "556703-7485"
        assert await open_waiting_tenants(none_parked.owner, none_parked.app) == 0

    async def test_two_workers_open_each_firm_once(self, none_parked: DatabaseUrls) -> None:
        for _ in range(3):
            await enter(make_sign_up())
        opened = await asyncio.gather(
            *(open_waiting_tenants(none_parked.owner, none_parked.app) for _ in range(2))
        )
        assert sum(opened) == 3


@pytest.mark.usefixtures("parked")
class TestTheAddress:
    async def test_is_not_confirmed_by_a_link_of_nobody(self) -> None:
        for token in ("", "rsk_once_nonsense", "x" * 5_000):
            with pytest.raises(Refused, match="LINK_INVALID"):
                await confirm_email(token)

    async def test_is_written_to_again_on_demand_and_the_old_link_is_void(
        self, owner: asyncpg.Connection
    ) -> None:
        done = await enter(make_sign_up())
        await ask_again_to_confirm(done.session.user_id, PUBLIC_URL)
        viewer = await viewer_of_bearer(done.session.token)
        assert viewer is not None
        mails = await owner.fetch(
            "SELECT facts FROM platform.outgoing_mail WHERE recipient = $1 ORDER BY created_at",
            viewer.email,
        )
        old, new = (json.loads(mail["facts"])["url"].rpartition("/")[2] for mail in mails)
        with pytest.raises(Refused, match="LINK_INVALID"):
            await confirm_email(old)
        assert await confirm_email(new) == done.session.user_id

    async def test_mail_forgets_its_link_when_it_is_sent(self, owner: asyncpg.Connection) -> None:
        await owner.execute("DELETE FROM platform.outgoing_mail")
        await enter(make_sign_up())
        claim = await claim_mail()
        assert claim is not None
        assert claim.facts["url"]
        assert await settle_mail(claim)
        assert await owner.fetchval("SELECT facts FROM platform.outgoing_mail") == "{}"


async def test_the_password_is_kept_as_argon2id(
    parked: DatabaseUrls, owner: asyncpg.Connection
) -> None:
    done = await enter(make_sign_up())
    kept = await owner.fetchval(
        "SELECT password_hash FROM platform.person WHERE id = $1", done.session.user_id.uuid
    )
    assert kept.startswith("$argon2id$")
    assert PASSWORD not in kept
