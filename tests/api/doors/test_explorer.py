"""GraphiQL is shown to people outside production, and loads nothing from elsewhere."""

import re

import pytest
from starlette.applications import Starlette
from starlette.requests import Request

from reskontra.api.doors.explorer import explorer, to_explorer, wants_explorer


def asked(path: str, *, accept: str = "text/html", method: str = "GET", query: str = "") -> Request:
    headers = [(b"accept", accept.encode()), (b"host", b"api.example")]
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "query_string": query.encode(),
        "headers": headers,
        "app": Starlette(),
    }
    return Request(scope)


async def test_every_part_that_the_page_names_is_served_by_ourselves() -> None:
    page = await explorer(asked("/explorer"))
    named = re.findall(r'(?:src|href)="([^"]+)"', bytes(page.body).decode())
    assert named
    for path in named:
        prefix, _, name = path.rpartition("/")
        request = asked(path)
        request.scope["path_params"] = {"name": name}
        assert (prefix, (await explorer(request)).status_code) == ("/explorer", 200)


@pytest.mark.parametrize("name", ["../explorer.py", "LICENSE-react", "", "page.html/.."])
async def test_nothing_else_is_served(name: str) -> None:
    request = asked("/explorer")
    request.scope["path_params"] = {"name": name}
    assert (await explorer(request)).status_code == 404


@pytest.mark.parametrize(
    ("case", "request_", "is_wanted"),
    [
        ("a person in a browser", asked("/t/acme/graphql", accept="text/html,*/*;q=0.8"), True),
        ("a program", asked("/t/acme/graphql", accept="application/json"), False),
        ("a question by GET", asked("/t/acme/graphql", query="documentId=sha256:1"), False),
        ("a question by POST", asked("/t/acme/graphql", method="POST"), False),
    ],
)
def test_only_a_person_who_types_a_door_is_shown_the_way(
    case: str, request_: Request, *, is_wanted: bool
) -> None:
    assert wants_explorer(request_) is is_wanted, case


def test_the_way_names_the_door() -> None:
    answer = to_explorer(asked("/t/acme/graphql"))
    assert answer.headers["location"] == "/explorer?door=/t/acme/graphql"
