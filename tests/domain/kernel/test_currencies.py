"""Which currencies may be invoiced."""

import pytest

from reskontra.domain.kernel.currencies import INVOICED, is_foreign, is_invoiced


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("SEK", True),
        ("EUR", True),
        ("USD", True),
        ("NOK", True),
        ("JPY", False),  # no decimals
        ("ISK", False),
        ("KRW", False),
        ("BGN", False),  # no rate any more
        ("RUB", False),
        ("eur", False),
        ("XXX", False),
        ("", False),
    ],
)
def test_what_may_be_invoiced(code: str, *, expected: bool) -> None:
    assert is_invoiced(code) is expected


def test_each_stands_once_and_kronor_first() -> None:
    assert len(set(INVOICED)) == len(INVOICED)
    assert [code for code in INVOICED if not is_foreign(code)] == [INVOICED[0]] == ["SEK"]
