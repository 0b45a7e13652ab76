"""A client that cannot go on says why in one line."""

import pytest

from reskontra.console.demo.client import Client, Unexpected
from reskontra.console.ports import any_free


@pytest.fixture
def nobody() -> str:
    return f"http://127.0.0.1:{any_free()}"


def test_where_nobody_answers_the_address_is_named(nobody: str) -> None:
    with pytest.raises(Unexpected, match=f"Nobody answers at {nobody}/platform"):
        Client(nobody).ask("/platform", "{ viewer { name } }")


def test_a_file_that_nobody_gives_is_told_of_too(nobody: str) -> None:
    with pytest.raises(Unexpected, match="refused"):
        Client(nobody).get(f"{nobody}/files/x")
