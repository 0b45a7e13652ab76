"""What travels in a mail, and what is fetched by its link."""

import base64

import pytest

from reskontra.domain.delivery.enclosing import MOST_ENCLOSED, encoded_size, goes_by_link

URL = "https://reskontra.example/p/x"
# The most bytes of a file that still fit.
MOST_BYTES = 7_307_691


@pytest.mark.parametrize("size", [0, 1, 2, 3, 56, 57, 58, 1_000, 99_999])
def test_a_file_is_as_large_as_its_letters(size: int) -> None:
    lines = base64.encodebytes(b"x" * size)
    assert encoded_size(size) == len(lines.replace(b"\n", b"\r\n"))


@pytest.mark.parametrize(
    ("case", "sizes", "url", "is_refused", "by_link"),
    [
        ("a page", [80_000], URL, False, False),
        ("as much as fits", [MOST_BYTES], URL, False, False),
        ("a byte more", [MOST_BYTES + 3], URL, False, True),
        ("thirty million bytes", [10_000_000] * 3, URL, False, True),
        ("many that are small", [400_000] * 20, URL, False, True),
        ("refused already", [80_000], URL, True, True),
        ("nothing to fetch them by", [30_000_000], None, True, False),
        ("no files at all", [], URL, True, False),
    ],
)
def test_what_goes_by_link(
    case: str, sizes: list[int], url: str | None, is_refused: bool, by_link: bool
) -> None:
    assert goes_by_link(sizes, url, is_refused=is_refused) is by_link, case


def test_the_limit_is_counted_in_letters() -> None:
    assert encoded_size(MOST_BYTES) <= MOST_ENCLOSED < encoded_size(MOST_BYTES + 3)
