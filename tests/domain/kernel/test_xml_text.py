"""XML is read, and nothing that grows while it is read."""

import pytest

from reskontra.domain.kernel.xml_text import NotXml, read_xml

LAUGHS = b"""<?xml version="1.0"?>
<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
<a>&c;</a>"""


def test_a_document_is_its_root() -> None:
    root = read_xml("<a><b c='1'>å</b></a>".encode())
    assert [(each.tag, each.text, each.attrib) for each in root] == [("b", "å", {"c": "1"})]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(LAUGHS, id="entities"),
        pytest.param(LAUGHS.decode().encode("utf-16"), id="entities in other letters"),
        pytest.param(b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', id="another file"),
        pytest.param(b"<a>", id="half"),
        pytest.param(b"", id="nothing"),
        pytest.param(b"\xff\xfe\x00", id="rubbish"),
    ],
)
def test_what_is_not_plain_is_not_read(content: bytes) -> None:
    with pytest.raises(NotXml):
        read_xml(content)
