"""What a firm keeps secret is read by nobody else, and for nothing else."""

import pytest

from reskontra.tenancy.scope import TenantId
from reskontra.tenancy.sealed import SealBroken, seal, unseal

SECRET, TENANT = "a secret of sufficient length", TenantId.new()
CONTENT = "Åke's key".encode()
SEALED = seal(SECRET, TENANT, "key", CONTENT)


def test_what_was_sealed_is_read_again_and_never_looks_the_same() -> None:
    assert unseal(SECRET, TENANT, "key", SEALED) == CONTENT
    assert seal(SECRET, TENANT, "key", CONTENT) != SEALED


@pytest.mark.parametrize(
    ("secret", "tenant", "purpose", "sealed"),
    [
        ("another secret of that length", TENANT, "key", SEALED),
        (SECRET, TenantId.new(), "key", SEALED),
        (SECRET, TENANT, "another purpose", SEALED),
        (SECRET, TENANT, "key", SEALED[:-4] + "AAA="),
        (SECRET, TENANT, "key", SEALED[:16]),
        (SECRET, TENANT, "key", "no seal"),
        (SECRET, TENANT, "key", ""),
    ],
    ids=["secret", "firm", "purpose", "changed", "cut", "rubbish", "nothing"],
)
def test_nobody_else_reads_it(secret: str, tenant: TenantId, purpose: str, sealed: str) -> None:
    with pytest.raises(SealBroken):
        unseal(secret, tenant, purpose, sealed)
