import secrets

import pytest

from tests.support.api import Api

GOOD = {
    "companyName": "Övningsbolaget AB",
    "orgNumber": "556703-7485",
    "ownerName": "Åsa Öberg",
    "ownerEmail": "asa@example.se",
    "password": "korrekt häst batteri",
}
SWEDISH = {"accept-language": "sv"}


async def test_each_fault_stands_on_its_field_in_the_language(api: Api) -> None:
    given = GOOD | {"orgNumber": "1234", "slug": "admin", "password": "kort", "ownerEmail": "nej"}
    answer = await api.client.post("/signup", data=given, headers=SWEDISH)

    assert answer.status_code == 422
    for name in ("orgNumber", "slug", "password", "ownerEmail"):
        assert f'id="{name}-why"' in answer.text
    assert "Organisationsnumret stämmer inte" in answer.text
    assert 'value="Övningsbolaget AB"' in answer.text
    assert "kort" not in answer.text


@pytest.mark.parametrize(
    "headers", [{"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}]
)
async def test_a_form_from_another_site_is_refused(api: Api, headers: dict[str, str]) -> None:
    answers = [
        await api.client.post(path, data=GOOD, headers=headers) for path in ("/signup", "/login")
    ]

    assert [answer.status_code for answer in answers] == [403, 403]


async def test_a_company_signs_up_and_its_owner_is_at_home(api: Api) -> None:
    slug = f"firma-{secrets.token_hex(4)}"
    email = f"{slug}@example.se"
    given = GOOD | {"slug": slug, "ownerEmail": email, "idempotencyKey": secrets.token_hex(16)}
    answer = await api.client.post("/signup", data=given, headers=SWEDISH)
    cookie = {"cookie": f"reskontra={answer.cookies['reskontra']}"}
    home = await api.client.get("/", headers=cookie | SWEDISH)

    assert "Titta i din inkorg" in answer.text
    assert f"/t/{slug}/graphql" in home.text
    assert "Ägare" in home.text


@pytest.mark.parametrize("path", ["/invitation/forged", "/p/forged"])
async def test_a_link_that_opens_nothing_is_met_kindly(api: Api, path: str) -> None:
    answer = await api.client.get(path, headers=SWEDISH)

    assert answer.status_code == 404
    assert "Länken gäller inte längre" in answer.text


async def test_a_forged_confirmation_confirms_nothing(api: Api) -> None:
    answer = await api.client.post("/confirm/forged", headers=SWEDISH)

    assert answer.status_code == 404


async def test_wrong_passwords_are_told_without_saying_which(api: Api) -> None:
    given = {"email": f"{secrets.token_hex(4)}@example.se", "password": "fel lösenord"}
    answer = await api.client.post("/login", data=given, headers=SWEDISH)

    assert answer.status_code == 422
    assert "Fel e-postadress eller lösenord" in answer.text


async def test_nobody_is_sent_to_log_in(api: Api) -> None:
    answer = await api.client.get("/")

    assert (answer.status_code, answer.headers["location"]) == (303, "/login")
