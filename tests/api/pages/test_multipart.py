"""Forms that carry files, as browsers write them."""

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.api.pages.multipart import SentFile, SentForm, boundary_of, taken_apart


def written(fields: dict[str, str], files: dict[str, tuple[str, bytes]]) -> tuple[str, bytes]:
    """A form as another program writes it."""
    request = httpx.Request("POST", "http://testserver", data=fields, files=files)
    return request.headers["content-type"], request.read()


def read(fields: dict[str, str], files: dict[str, tuple[str, bytes]]) -> SentForm:
    content_type, content = written(fields, files)
    boundary = boundary_of(content_type)
    assert boundary is not None
    return taken_apart(content, boundary)


def test_fields_and_files_come_as_they_were_sent() -> None:
    photo = b"\xff\xd8\xff\r\n--\r\n\r\n\x00photo"
    form = read({"key": "å ä ö", "text": "två\r\nrader"}, {"receipt": ("kvitto.jpg", photo)})
    assert form.fields == {"key": "å ä ö", "text": "två\r\nrader"}
    assert form.files == {"receipt": SentFile("kvitto.jpg", photo)}


def test_a_file_that_nobody_chose_is_none() -> None:
    assert read({"key": "1"}, {"receipt": ("", b"")}).files == {}


def test_a_name_tells_no_folders() -> None:
    form = read({}, {"receipt": ("C:\\Users\\me\\kvitto.pdf", b"%PDF")})
    assert form.files["receipt"].name == "kvitto.pdf"


@pytest.mark.parametrize(
    "content_type",
    ["", "application/x-www-form-urlencoded", "multipart/form-data", "multipart/mixed; boundary=x"],
)
def test_other_forms_have_no_boundary(content_type: str) -> None:
    assert boundary_of(content_type) is None


def test_a_boundary_may_stand_in_quotes() -> None:
    assert boundary_of('multipart/form-data; boundary="a b"; charset=utf-8') == b"a b"


@given(st.binary(max_size=2_000))
def test_any_bytes_come_whole(content: bytes) -> None:
    sent = read({}, {"receipt": ("a", content or b"x")})
    assert sent.files["receipt"].content == (content or b"x")


@given(
    st.binary(max_size=400)
    | st.lists(st.sampled_from([b"\r\n", b"--x", b"name=", b"a"])).map(b"".join)
)
def test_nonsense_is_no_part(content: bytes) -> None:
    assert taken_apart(content, b"x").files == {}
