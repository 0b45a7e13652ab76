"""The web client is served as it was built."""

import gzip
import os
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
import pytest_asyncio

from reskontra.api.app import create_app
from reskontra.api.settings import Environment, Settings
from reskontra.api.web.routes import ADDRESSES
from tests.support.api import client_of, running

pytestmark = pytest.mark.usefixtures("connected")

PAGE = """<!doctype html><html><head>
<meta property="csp-nonce" nonce="__CSP_NONCE__">
<script type="module" src="/assets/main-A1b2.js" nonce="__CSP_NONCE__"></script></head></html>
"""
SCRIPT = "export const answer = 42;" * 100
LOOKING = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
OURS = [
    "/",
    "/login",
    "/signup",
    "/forgot",
    "/confirm/abc",
    "/invitation/abc",
    "/reset/abc",
    "/account",
    "/firms",
    "/f/acme",
    "/f/acme/invoices/inv_1",
]


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    """A web client that was built."""
    folder = tmp_path / "dist"
    assets = folder / "assets"
    (assets / "deep").mkdir(parents=True)
    (folder / "index.html").write_text(PAGE)
    (folder / "secret.js").write_text("not an asset")
    (assets / "main-A1b2.js").write_text(SCRIPT)
    (assets / "main-A1b2.js.gz").write_bytes(gzip.compress(SCRIPT.encode(), mtime=0))
    (assets / "main-A1b2.js.br").write_bytes(b"brotli")
    (assets / "main-A1b2.js.map").write_text("{}")
    (assets / "note.txt").write_text("a note")
    for name in ("a.css", "b.woff2", "c.svg", "d.json", "e.wasm", "f.png", "deep/g.js"):
        (assets / name).write_text(name)
    return folder


@pytest_asyncio.fixture(loop_scope="session")
async def built(api_settings: Settings, dist: Path) -> AsyncIterator[httpx.AsyncClient]:
    """An application with a web client, at a developer's."""
    app = create_app(replace(api_settings, web_root=str(dist)), connects=False)
    async with running(app), client_of(app) as client:
        yield client


@pytest_asyncio.fixture(loop_scope="session")
async def in_production(api_settings: Settings, dist: Path) -> AsyncIterator[httpx.AsyncClient]:
    """The same over https, where nobody builds anything while it runs."""
    settings = replace(
        api_settings,
        web_root=str(dist),
        public_url="https://app.example",
        environment=Environment.PRODUCTION,
    )
    app = create_app(settings, connects=False)
    async with running(app), client_of(app) as client:
        yield client


def nonce_of(response: httpx.Response) -> str:
    (nonce,) = re.findall(r"'nonce-([^']+)'", response.headers["content-security-policy"])
    return str(nonce)


@pytest.mark.parametrize("address", OURS)
async def test_every_address_of_the_client_shows_its_page(
    built: httpx.AsyncClient, address: str
) -> None:
    page = await built.get(address)
    head = await built.head(address)

    assert (page.status_code, head.status_code) == (200, 200)
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["referrer-policy"] == "same-origin"
    assert page.headers["x-frame-options"] == "DENY"
    assert page.text == PAGE.replace("__CSP_NONCE__", nonce_of(page))


async def test_the_page_knows_before_any_script_whether_it_is_a_firms(
    built: httpx.AsyncClient, dist: Path
) -> None:
    (dist / "index.html").write_text(PAGE + '<body data-in-firm="__IN_FIRM__">')
    inside, outside = await built.get("/f/acme/invoices"), await built.get("/login")

    assert '<body data-in-firm="true">' in inside.text
    assert '<body data-in-firm="false">' in outside.text


async def test_each_answer_has_a_number_of_its_own(built: httpx.AsyncClient) -> None:
    nonces = {nonce_of(await built.get("/firms")) for _ in range(5)}

    assert len(nonces) == 5
    assert min(len(nonce) for nonce in nonces) >= 22


async def test_the_page_lets_in_what_is_ours_alone(
    built: httpx.AsyncClient, in_production: httpx.AsyncClient
) -> None:
    here = (await built.get("/firms")).headers["content-security-policy"]
    there = (await in_production.get("/firms")).headers["content-security-policy"]
    forged = await built.get("/firms", headers={"host": "x; script-src *"})

    assert "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-" in here
    assert "connect-src 'self' ws://testserver; " in here
    assert "connect-src 'self' wss://testserver; " in there
    assert "unsafe" not in here
    assert "connect-src 'self'; " in forged.headers["content-security-policy"]
    assert "script-src *" not in forged.headers["content-security-policy"]


@pytest.mark.parametrize(
    ("accepts", "encoding", "content"),
    [
        ("gzip, deflate, br", "br", b"brotli"),
        ("gzip, br;q=0", "gzip", gzip.compress(SCRIPT.encode(), mtime=0)),
        ("gzip;q=0.0", None, SCRIPT.encode()),
        ("identity", None, SCRIPT.encode()),
        ("", None, SCRIPT.encode()),
    ],
)
async def test_a_part_is_sent_in_the_smallest_way_that_is_understood(
    built: httpx.AsyncClient, accepts: str, encoding: str | None, content: bytes
) -> None:
    headers = {"accept-encoding": accepts}
    async with built.stream("GET", "/assets/main-A1b2.js", headers=headers) as part:
        sent = b"".join([chunk async for chunk in part.aiter_raw()])

    assert part.headers.get("content-encoding") == encoding
    assert part.headers["vary"] == "accept-encoding"
    assert part.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert part.headers["content-type"] == "text/javascript; charset=utf-8"
    assert sent == content


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.css", "text/css; charset=utf-8"),
        ("b.woff2", "font/woff2"),
        ("c.svg", "image/svg+xml"),
        ("d.json", "application/json"),
        ("e.wasm", "application/wasm"),
        ("f.png", "image/png"),
        ("deep/g.js", "text/javascript; charset=utf-8"),
    ],
)
async def test_each_part_says_what_it_is(built: httpx.AsyncClient, name: str, kind: str) -> None:
    part = await built.get(f"/assets/{name}")

    assert (part.status_code, part.text, part.headers["content-type"]) == (200, name, kind)
    assert (await built.head(f"/assets/{name}")).status_code == 200


@pytest.mark.parametrize(
    "name",
    [
        "main-A1b2.js.map",
        "main-A1b2.js.br",
        "note.txt",
        "missing.js",
        "%2e%2e%2fsecret.js",
        "%2e%2e/secret.js",
        "deep/%2e%2e/a.css",
        "/etc/passwd",
        "",
    ],
)
async def test_nothing_else_is_sent_wherever_its_name_leads(
    built: httpx.AsyncClient, name: str
) -> None:
    raw = httpx.URL("http://testserver", raw_path=f"/assets/{name}".encode())
    answer = await built.get(raw)

    assert answer.status_code == 404
    assert "immutable" not in answer.headers.get("cache-control", "")


async def test_what_a_developer_builds_anew_is_shown_at_once(
    built: httpx.AsyncClient, dist: Path
) -> None:
    await built.get("/firms")
    (dist / "index.html").write_text("<p>anew</p>")
    os.utime(dist / "index.html", ns=(1, 1))
    (dist / "assets" / "new-C3d4.js").write_text("new")

    assert (await built.get("/firms")).text == "<p>anew</p>"
    assert (await built.get("/assets/new-C3d4.js")).text == "new"


async def test_what_runs_for_customers_shows_what_it_began_with(
    in_production: httpx.AsyncClient, dist: Path
) -> None:
    (dist / "index.html").write_text("<p>anew</p>")
    os.utime(dist / "index.html", ns=(1, 1))
    (dist / "assets" / "new-C3d4.js").write_text("new")

    assert "anew" not in (await in_production.get("/firms")).text
    assert (await in_production.get("/assets/new-C3d4.js")).status_code == 404


@pytest.mark.parametrize(
    ("language", "words"),
    [("sv", "Sidan är inte byggd ännu"), ("en", "The page has not been built yet")],
)
async def test_a_client_that_was_not_built_says_how_to_build_it(
    api_settings: Settings, tmp_path: Path, language: str, words: str
) -> None:
    app = create_app(replace(api_settings, web_root=str(tmp_path / "none")), connects=False)
    async with running(app), client_of(app) as client:
        page = await client.get("/firms", headers={"accept-language": language})
        part = await client.get("/assets/main.js")

    assert page.status_code == 503
    assert words in page.text
    assert "./reskontra up" in page.text
    assert part.status_code == 404


async def test_the_doors_are_no_addresses_of_the_client(built: httpx.AsyncClient) -> None:
    asked = await built.post("/platform/graphql", json={"query": "{ __typename }"})

    assert asked.json()["data"] == {"__typename": "Query"}
    assert not [address for address in ADDRESSES if address.startswith(("/t/", "/p/"))]


@pytest.mark.parametrize("address", ["/foo", "/foo/bar", "/login/twice", "/invoices/inv_1"])
async def test_who_looks_where_there_is_nothing_gets_the_client_which_says_so(
    built: httpx.AsyncClient, address: str
) -> None:
    page = await built.get(address, headers=LOOKING)
    asked = await built.get(address)
    posted = await built.post(address, headers=LOOKING)

    assert page.status_code == 404
    assert page.text == PAGE.replace("__CSP_NONCE__", nonce_of(page))
    assert page.headers["cache-control"] == "no-store"
    assert (await built.head(address, headers=LOOKING)).status_code == 404
    assert [(each.status_code, each.text) for each in (asked, posted)] == [(404, "Not Found")] * 2


@pytest.mark.parametrize(
    "address",
    ["/assets/missing.js", "/t/acme", "/t/acme/graphql/x", "/platform", "/p", "/files", "/static"],
)
async def test_where_there_are_other_things_nothing_stays_nothing(
    built: httpx.AsyncClient, address: str
) -> None:
    answer = await built.get(address, headers=LOOKING)

    assert answer.status_code == 404
    assert "<html" not in answer.text
