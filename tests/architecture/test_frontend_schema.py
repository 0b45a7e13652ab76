"""The treaty in frontend_schema/ is what the code would write today."""

import json

import pytest

from reskontra.api.treaty import DOORS, manifest, written_schemas
from tests.architecture.tree import ROOT

FOLDER = ROOT / "frontend_schema"
OPERATIONS = FOLDER / "operations"


@pytest.mark.parametrize("door", DOORS)
def test_a_schema_in_writing_is_the_schema_in_code(door: str) -> None:
    assert (FOLDER / f"{door}.graphql").read_text("utf-8") == written_schemas()[door]


def test_the_trusted_documents_are_those_that_clients_send() -> None:
    documents = {
        file.relative_to(OPERATIONS).as_posix(): file.read_text("utf-8")
        for file in sorted(OPERATIONS.rglob("*.graphql"))
    }
    kept = json.loads((FOLDER / "trusted_documents.json").read_text("utf-8"))
    assert kept == manifest(documents)
