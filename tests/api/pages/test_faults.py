"""Where something breaks on our side people are told so by a page, and programs by an error."""

import pytest

from reskontra.api.pages.faults import page_of_fault
from reskontra.domain.kernel.limits import LOCALES
from reskontra.tenancy.links import ORDERER
from tests.support.own_pages import Own

BREAKS = {
    "reskontra.api.pages.own.orderer.orderers_own": lambda own: own.orderers,
    "reskontra.api.pages.own.consultant.consultants_own": lambda own: own.consultants,
}
TITLES = {"sv": "Något gick fel hos oss", "en": "Something went wrong on our side"}


async def broken(*_: object) -> None:
    message = "the database is away"
    raise OSError(message)


@pytest.mark.parametrize("where", BREAKS)
@pytest.mark.parametrize("locale", LOCALES)
async def test_a_fault_is_told_by_a_page_in_the_readers_language(
    own: Own, monkeypatch: pytest.MonkeyPatch, where: str, locale: str
) -> None:
    path = f"{BREAKS[where](own)}?lang={locale}"
    monkeypatch.setattr(where, broken)
    answer = await own.api.client.get(path, headers={"x-request-id": "reference-4711"})
    assert answer.status_code == 500
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert f'<html lang="{locale}">' in answer.text
    assert TITLES[locale] in answer.text
    assert "reference-4711" in answer.text
    assert "away" not in answer.text
    assert answer.headers["x-request-id"] == "reference-4711"
    assert "default-src 'none'" in answer.headers["content-security-policy"]


async def test_it_is_in_the_customers_language_whatever_the_browser_speaks(
    own: Own, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reskontra.api.pages.own.orderer.orderers_own", broken)
    answer = await own.api.client.get(own.orderers, headers={"accept-language": "en"})
    assert TITLES["sv"] in answer.text


@pytest.mark.parametrize(
    ("method", "path"),
    [
        *(("GET", path) for path in ("/a/x", "/p/x", "/k/x", "/o/x")),
        *(("POST", path) for path in ("/a/x", "/p/x/paid", "/k/x/offers/y", "/o/x/order")),
    ],
)
async def test_every_kind_of_page_breaks_kindly(
    own: Own, monkeypatch: pytest.MonkeyPatch, method: str, path: str
) -> None:
    monkeypatch.setattr(type(own.api.app.state.house.turnstile), "visit", broken)
    answer = await own.api.client.request(method, path, headers={"accept-language": "en"})
    assert (answer.status_code, TITLES["en"] in answer.text) == (500, True)


@pytest.mark.parametrize("path", ["*", "", "/", "x"])
def test_what_asks_for_no_path_of_ours_asks_for_no_page(path: str) -> None:
    """``OPTIONS *`` asks of the server as a whole."""
    assert page_of_fault({"type": "http", "path": path, "headers": []}, 500, "4711") is None


async def test_what_is_too_large_is_told_by_a_page(own: Own) -> None:
    path = own.path(ORDERER, own.orderer_id.uuid) + "/order"
    answer = await own.api.client.post(path, data={"title": "x" * 5_000_001})
    assert answer.status_code == 413
    assert "för mycket på en gång" in answer.text


async def test_programs_are_told_by_an_error(own: Own) -> None:
    large = await own.api.client.post(
        "/p/graphql", content=b"x" * 5_000_001, headers={"content-type": "application/json"}
    )
    assert (large.status_code, large.headers["content-type"]) == (
        413,
        "application/json; charset=utf-8",
    )
