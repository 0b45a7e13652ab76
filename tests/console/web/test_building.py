from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from reskontra.console.node import NodeFailed
from reskontra.console.places import WEB_ROOT
from reskontra.console.web.building import build, has_build, is_current, run_script
from tests.support.web_client import WebClient


@pytest.fixture
def client(tmp_path: Path) -> WebClient:
    return WebClient(tmp_path / "a checkout with å")


def test_a_client_is_built_once(client: WebClient) -> None:
    assert not has_build(client.root)

    build(client.root)
    build(client.root)

    assert (client.served, client.times_built) == ("Hej", 1)
    assert is_current(client.root)


@pytest.mark.parametrize("source", ["services/web/new.ts", "frontend_schema/documents.ts"])
def test_a_source_that_changes_is_built_anew(client: WebClient, source: str) -> None:
    build(client.root)
    client.write(source, "export {};")
    assert not is_current(client.root)

    build(client.root)

    assert (client.times_built, is_current(client.root)) == (2, True)


def test_what_a_build_does_not_read_changes_nothing(client: WebClient) -> None:
    build(client.root)
    client.write("services/web/node_modules/other.js", "")
    client.write("services/web/dist/other.js", "")
    client.write("frontend_schema/tenant.graphql", "")

    assert is_current(client.root)


def test_a_build_that_was_removed_is_made_again(client: WebClient) -> None:
    build(client.root)
    (client.root / WEB_ROOT / "index.html").unlink()

    build(client.root)

    assert (client.served, client.times_built) == ("Hej", 2)


def test_a_build_that_fails_leaves_the_older_one(client: WebClient) -> None:
    build(client.root)
    client.says("broken")

    with pytest.raises(NodeFailed, match=r"“build” of services/web/package\.json ended with 1"):
        build(client.root)

    assert client.served == "Hej"
    assert not is_current(client.root)


def test_a_first_build_that_fails_leaves_no_half(client: WebClient) -> None:
    client.says("broken")

    with pytest.raises(NodeFailed):
        build(client.root)

    assert not (client.root / WEB_ROOT).exists()


def test_two_houses_build_once(client: WebClient) -> None:
    with ThreadPoolExecutor(2) as houses:
        for done in [houses.submit(build, client.root) for _ in range(2)]:
            done.result()

    assert client.times_built == 1


def test_a_script_that_complains_fails(client: WebClient) -> None:
    run_script(client.root, "check")
    client.write("services/web/build.mjs", "const =")

    with pytest.raises(NodeFailed, match=r"“check” of services/web/package\.json ended with 1"):
        run_script(client.root, "check")


def test_a_checkout_without_a_client_says_so(tmp_path: Path) -> None:
    with pytest.raises(NodeFailed, match="services/web is missing"):
        run_script(tmp_path, "check")
