"""What is signed, and what answers mean."""

import pytest

from reskontra.workers.connectors.print_http.manifest import PrintAccount
from reskontra.workers.connectors.print_http.mapping import must_have_taken, signed
from reskontra.workers.ports.delivery import DeliveryOutage, DeliveryRefused

ACCOUNT = PrintAccount(name="us", secret="hush", origin="https://print.example")


def test_another_body_path_method_or_moment_has_another_signature() -> None:
    asked = [
        ("PUT", "/a", b"x", 1),
        ("PUT", "/a", b"y", 1),
        ("PUT", "/b", b"x", 1),
        ("GET", "/a", b"x", 1),
        ("PUT", "/a", b"x", 2),
    ]
    proofs = {signed(ACCOUNT, *one)["reskontra-signature"] for one in asked}
    assert len(proofs) == len(asked)
    assert not any("hush" in proof for proof in proofs)


@pytest.mark.parametrize("body", [b"", b"[]", b"<html>", b'{"key": "another"}'])
def test_who_speaks_of_another_order_has_not_taken_ours(body: bytes) -> None:
    with pytest.raises(DeliveryOutage, match="HALF_ANSWER"):
        must_have_taken("k", 200, body)


@pytest.mark.parametrize(("status", "reason"), [(400, "HTTP_400"), (409, "HTTP_409")])
def test_a_no_is_a_no(status: int, reason: str) -> None:
    with pytest.raises(DeliveryRefused, match=reason):
        must_have_taken("k", status, b"")
