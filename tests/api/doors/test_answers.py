"""What callers are told when something goes wrong."""

import pytest
from graphql import GraphQLError

from reskontra.api.doors.answers import error_of, input_path
from reskontra.api.errors import Forbidden


def test_a_bug_is_masked_and_logged_with_the_same_id(caplog: pytest.LogCaptureFixture) -> None:
    bug = GraphQLError("secret", path=["a"], original_error=KeyError("a secret"))

    told = error_of(bug, "request-7")

    assert told["extensions"] == {"code": "INTERNAL", "requestId": "request-7"}
    assert told["path"] == ["a"]
    assert "secret" not in told["message"]
    assert "a secret" in caplog.text


def test_what_is_away_is_unavailable_and_no_bug() -> None:
    assert error_of(ConnectionRefusedError("10.0.0.7"), "r")["extensions"]["code"] == "UNAVAILABLE"


def test_what_is_meant_for_the_caller_is_told() -> None:
    told = error_of(GraphQLError("x", original_error=Forbidden("Not here.")), "r")

    assert told["message"] == "Not here."
    assert told["extensions"]["code"] == "FORBIDDEN"


@pytest.mark.parametrize(
    ("message", "path"),
    [
        (
            "Variable '$input' has invalid value at .lines[1].price: x",
            ["input", "lines", "1", "price"],
        ),
        ("Variable '$id' has invalid value: x", ["id"]),
        ("Something else", []),
    ],
)
def test_messages_about_variables_name_their_place(message: str, path: list[str]) -> None:
    assert input_path(message) == path
