"""Whoever has no session yet is spoken to as they ask to be."""

import pytest

from tests.support.api import Api, person_in

SIGN_UP = """
mutation SignUp($input: TenantSignUpInput!) {
  tenantSignUp(input: $input) { userErrors { message } }
}
"""
ENGLISH = "We need that name in addresses ourselves. Choose another."
SWEDISH = "Det adressnamnet behöver vi själva. Välj ett annat."
RESERVED = {
    "companyName": "Acme AB",
    "orgNumber": "5560360793",
    "slug": "admin",
    "ownerName": "Eve",
    "ownerEmail": "eve@example.se",
    "password": "korrekt häst batteri",
}


@pytest.mark.parametrize(
    ("locale", "headers", "language"),
    [
        ("en", {}, ENGLISH),
        ("sv", {}, SWEDISH),
        ("en", {"accept-language": "sv"}, SWEDISH),
        ("sv", {"accept-language": "en-GB"}, ENGLISH),
    ],
)
async def test_a_refused_sign_up_speaks_the_language_of_the_one_who_signs_up(
    api: Api, locale: str, headers: dict[str, str], language: str
) -> None:
    asking = Api(api.app, api.client, api.settings, headers)
    reply = await asking.platform(SIGN_UP, {"input": RESERVED | {"locale": locale}})

    assert [one["message"] for one in reply.data["tenantSignUp"]["userErrors"]] == [language]


@pytest.mark.parametrize(
    ("headers", "language"),
    [
        ({"accept-language": "sv", "x-reskontra-client": "web"}, SWEDISH),
        ({"accept-language": "en", "x-reskontra-client": "web"}, ENGLISH),
        ({"accept-language": "sv"}, ENGLISH),
        ({"accept-language": "sv-SE,sv;q=0.9", "x-reskontra-client": "web"}, ENGLISH),
    ],
)
async def test_our_own_page_is_answered_in_the_language_that_it_shows(
    api: Api, headers: dict[str, str], language: str
) -> None:
    somebody = await person_in(None, locale="en")
    asking = Api(api.app, api.client, api.settings, headers | somebody.bearer)
    reply = await asking.platform(SIGN_UP, {"input": RESERVED})

    assert [one["message"] for one in reply.data["tenantSignUp"]["userErrors"]] == [language]
