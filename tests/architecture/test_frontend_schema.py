"""The treaty in frontend_schema/ is what the code would write today."""

import json
import re

import pytest

from reskontra.api.persisted import typescript_of
from reskontra.api.treaty import DOORS, manifest, whole_documents, written_schemas
from tests.architecture.tree import ROOT, tracked_files
from tests.support.treaty import FRAGMENTS, OPERATIONS, texts_in

FOLDER = ROOT / "frontend_schema"
WEB = ROOT / "services" / "web"
GRAPHQL_TEXT = re.compile(r"\bgql\b|`\s*(?:query|mutation|subscription|fragment)\b[^`]*\{")


@pytest.mark.parametrize("door", DOORS)
def test_a_schema_in_writing_is_the_schema_in_code(door: str) -> None:
    assert (FOLDER / f"{door}.graphql").read_text("utf-8") == written_schemas()[door]


def test_the_trusted_documents_are_those_that_clients_send() -> None:
    assert kept() == manifest(whole_documents(texts_in(OPERATIONS), texts_in(FRAGMENTS)))


def test_clients_have_each_trusted_document_by_its_id() -> None:
    written = (FOLDER / "documents.ts").read_text("utf-8")

    assert written == typescript_of(kept())
    assert sorted(re.findall(r'"([0-9a-f]{64})"', written)) == sorted(kept())


def test_the_types_that_the_documents_name_are_written() -> None:
    types, documents = ((FOLDER / name).read_text("utf-8") for name in ("types.ts", "documents.ts"))
    of_a_door = dict(re.findall(r"(?ms)^export namespace (\w+) \{\n(.*?)^\}", types))
    named = re.findall(r"(?m)^  (\w+)\.(\w+),?$", documents)

    assert len(named) == 2 * len(kept())
    assert [name for door, name in named if f"export type {name} =" not in of_a_door[door]] == []


def test_no_document_stands_outside_the_folder_of_documents() -> None:
    documents = {file for file in tracked_files() if file.suffix in {".graphql", ".gql"}}
    schemas = {FOLDER / f"{door}.graphql" for door in DOORS}

    folders = {OPERATIONS, FRAGMENTS}
    assert {file for file in documents - schemas if not folders & set(file.parents)} == set()


def test_every_fragment_is_spread() -> None:
    spread = "".join([*texts_in(OPERATIONS).values(), *texts_in(FRAGMENTS).values()])

    assert [
        path for path in FRAGMENTS.rglob("*.graphql") if f"...{path.stem}\n" not in spread
    ] == []


def test_no_source_of_the_web_client_holds_a_document() -> None:
    sources = [
        file
        for file in tracked_files()
        if WEB in file.parents and file.suffix in {".ts", ".tsx", ".js", ".mjs"}
    ]

    assert [file for file in sources if GRAPHQL_TEXT.search(file.read_text("utf-8"))] == []


def kept() -> dict[str, dict[str, str]]:
    manifest_in_writing: dict[str, dict[str, str]] = json.loads(
        (FOLDER / "trusted_documents.json").read_text("utf-8")
    )
    return manifest_in_writing
