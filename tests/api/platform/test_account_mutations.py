"""What somebody changes of their own account, through the platform's door."""

import json
import secrets

import asyncpg

from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope
from tests.support.api import PASSWORD, Api, Json, person_in
from tests.support.shop import document

NEW = "ett helt nytt lösenord"
_LETTER = """
SELECT facts FROM platform.outgoing_mail WHERE recipient = $1 ORDER BY created_at DESC LIMIT 1
"""


async def do(api: Api, name: str, /, **given: object) -> Json:
    (payload,) = (await api.platform(document(name), {"input": given})).data.values()
    return dict(payload)


async def token_to(owner: asyncpg.Connection, email: str) -> str:
    return str(json.loads(await owner.fetchval(_LETTER, email))["url"]).rpartition("/")[2]


async def test_a_name_and_a_language_are_changed_each_by_itself(api: Api) -> None:
    somebody, stranger = await person_in(None), await person_in(None)
    them = api.as_(somebody)
    await them.platform(document("Viewer"))
    named = await do(them, "ViewerUpdate", name="  Åsa   Ek ")
    spoken = await do(them, "ViewerUpdate", locale="sv")
    seen = (await them.platform(document("Viewer"))).data["viewer"]
    untouched = (await api.as_(stranger).platform(document("Viewer"))).data["viewer"]

    assert (named["viewer"]["name"], named["viewer"]["locale"]) == ("Åsa Ek", "en")
    assert (spoken["viewer"]["name"], spoken["viewer"]["locale"]) == ("Åsa Ek", "sv")
    assert (seen["name"], seen["locale"], seen["isEmailConfirmed"]) == ("Åsa Ek", "sv", False)
    assert untouched["name"] == "Åsa Öberg"


async def test_nobody_is_called_nothing(api: Api) -> None:
    them = api.as_(await person_in(None))
    refused = await do(them, "ViewerUpdate", name=" ", locale="sv")
    seen = (await them.platform(document("Viewer"))).data["viewer"]

    assert [(each["code"], each["path"]) for each in refused["userErrors"]] == [
        ("REQUIRED", ["name"])
    ]
    assert (seen["name"], seen["locale"]) == ("Åsa Öberg", "en")


async def test_another_password_keeps_this_session_and_no_other(api: Api) -> None:
    somebody = await person_in(None)
    them = api.as_(somebody)
    other = await do(api, "SessionCreate", email=somebody.email, password=PASSWORD)
    elsewhere = {"authorization": f"Bearer {other['session']['token']}"}
    there = Api(api.app, api.client, api.settings, elsewhere)
    assert (await there.platform(document("Viewer"))).codes == []
    wrong = await do(them, "PasswordChange", currentPassword="fel", password=NEW)
    changed = await do(them, "PasswordChange", currentPassword=PASSWORD, password=NEW)

    assert [(each["code"], each["path"]) for each in wrong["userErrors"]] == [
        ("PASSWORD_WRONG", ["currentPassword"])
    ]
    assert (changed["endedSessionCount"], changed["userErrors"]) == (1, [])
    assert (await them.platform(document("Viewer"))).codes == []
    assert (await there.platform(document("Viewer"))).codes == ["UNAUTHENTICATED"]


async def test_a_forgotten_password_is_chosen_anew(api: Api, owner: asyncpg.Connection) -> None:
    somebody = await person_in(None)
    assert (await api.as_(somebody).platform(document("Viewer"))).codes == []
    unknown = f"{secrets.token_hex(6)}@example.se"
    asked = [
        await do(api, "PasswordResetRequest", email=each) for each in (somebody.email, unknown)
    ]
    token = await token_to(owner, somebody.email)
    reset = await do(api, "PasswordReset", token=token, password=NEW)
    again = await do(api, "PasswordReset", token=token, password=NEW)
    made_up = await do(api, "PasswordReset", token="rsk_once_x", password=NEW)
    signed_in = await do(api, "SignIn", email=somebody.email, password=NEW)

    assert asked[0] == asked[1] == {"isSent": True, "userErrors": []}
    assert reset["session"] is not None
    assert again == made_up
    assert [each["code"] for each in again["userErrors"]] == ["LINK_INVALID"]
    assert signed_in["userErrors"] == []
    assert (await api.as_(somebody).platform(document("Viewer"))).codes == ["UNAUTHENTICATED"]


async def test_a_letter_of_invitation_is_read_by_whoever_holds_it(
    api: Api, owner: asyncpg.Connection, acme: TenantScope
) -> None:
    known = await person_in(None)
    await owner.execute(
        "UPDATE platform.person SET email_confirmed_at = now() WHERE email = $1", known.email
    )
    unknown = f"{secrets.token_hex(6)}@example.se"
    asking = api.as_(await person_in(acme))
    firm = (await asking.platform(document("Viewer"))).data["viewer"]["memberships"][0]["tenant"]
    for email in (known.email, unknown):
        given = {"tenantId": str(acme.id), "email": email, "role": Role.SELLER.value}
        await do(asking, "InvitationCreate", **given)
    tokens = [await token_to(owner, email) for email in (known.email, unknown)]
    read = [await api.platform(document("Invitation"), {"token": each}) for each in tokens]

    assert [each.data["invitation"] for each in read] == [
        {"tenantName": firm["name"], "email": known.email, "role": "SELLER", "isKnown": True},
        {"tenantName": firm["name"], "email": unknown, "role": "SELLER", "isKnown": False},
    ]


async def test_a_letter_that_was_used_is_like_one_that_never_was(
    api: Api, owner: asyncpg.Connection, acme: TenantScope
) -> None:
    email = f"{secrets.token_hex(6)}@example.se"
    given = {"tenantId": str(acme.id), "email": email, "role": "SELLER"}
    await do(api.as_(await person_in(acme)), "InvitationCreate", **given)
    token = await token_to(owner, email)
    joined = await do(api, "InvitationJoin", token=token, password=PASSWORD, name="Bo Al")
    read = [
        await api.platform(document("Invitation"), {"token": each})
        for each in (token, "rsk_once_x", "")
    ]

    assert joined["userErrors"] == []
    assert [each.data for each in read] == [{"invitation": None}] * 3
