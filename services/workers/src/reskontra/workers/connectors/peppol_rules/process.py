"""A process of its own that judges one document after the other: ``python -m … FOLDER``.

Its engine takes the whole process with it when several threads use it, so it has one thread, and
nobody else lives here.
"""

import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, Final

from lxml import etree
from saxonche import PySaxonProcessor

from reskontra.workers.connectors.peppol_rules.manifest import RuleFiles
from reskontra.workers.connectors.peppol_rules.mapping import LENGTH_DIGITS, WARNINGS

_SCHEMA_RULE: Final = "UBL-XSD"
_FAILED: Final = "{http://purl.oclc.org/dsdl/svrl}failed-assert"
_NAMESPACE: Final = re.compile(r"Q?\{[^}]*\}|\*:|\[namespace-uri\(\)='[^']*'\]")
# Only the files of the rules themselves are ever opened.
_PROTOCOLS: Final = ("http://saxon.sf.net/feature/allowedProtocols", "file")

_Found = tuple[str, str, str, str]
# No answer is longer than the other side reads, whatever stands in a document.
_MOST_FOUND: Final = 100
_LONGEST: Final = 500

_Judge = Callable[[bytes], Iterator[_Found]]


def main(folder: str, asked: BinaryIO, said: BinaryIO) -> None:
    """Say that the rules are read, and then of each document what it breaks."""
    judge = _judge(RuleFiles.in_folder(folder))
    _say(said, {"ready": True})
    while length := asked.read(LENGTH_DIGITS):
        document = asked.read(int(length))
        _say(said, {"violations": _worst(judge(document))})


def _judge(files: RuleFiles) -> _Judge:
    by_schema = _schemas(files.schemas)
    by_rule = _schematrons(files.schematrons)

    def judge(document: bytes) -> Iterator[_Found]:
        breaks_schema = False
        for found in by_schema(document):
            breaks_schema = True
            yield found
        # Rules ask after parts in their place, and mean nothing where the parts are wrong.
        if not breaks_schema:
            yield from by_rule(document)

    return judge


def _schemas(files: Mapping[str, Path]) -> _Judge:
    schemas = {kind: etree.XMLSchema(etree.parse(str(file))) for kind, file in files.items()}

    def judge(document: bytes) -> Iterator[_Found]:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
        try:
            root = etree.fromstring(document, parser)
        except etree.XMLSyntaxError as fault:
            yield _SCHEMA_RULE, "fatal", str(fault), ""
            return
        schema = schemas.get(etree.QName(root).localname)
        if schema is None:
            yield _SCHEMA_RULE, "fatal", f"No schema knows {root.tag}.", ""
        elif not schema.validate(root):
            for error in schema.error_log:
                yield _SCHEMA_RULE, "fatal", _NAMESPACE.sub("", error.message), error.path or ""

    return judge


def _schematrons(files: Mapping[str, Path]) -> _Judge:
    engine = PySaxonProcessor(license=False)
    engine.set_configuration_property(*_PROTOCOLS)
    compiler = engine.new_xslt30_processor()
    sheets = [compiler.compile_stylesheet(stylesheet_file=str(file)) for file in files.values()]

    def judge(document: bytes) -> Iterator[_Found]:
        node = engine.parse_xml(xml_text=document.decode())
        for sheet in sheets:
            report = etree.fromstring(sheet.transform_to_string(xdm_node=node).encode())
            for each in report.iter(_FAILED):
                text = each.findtext("{*}text") or ""
                place = _NAMESPACE.sub("", each.get("location", ""))
                yield each.get("id", ""), each.get("flag", ""), text, place

    return judge


def _worst(found: Iterator[_Found]) -> list[_Found]:
    """As many as anybody reads, and none that is fatal left out for one that is not."""
    ranked = sorted(found, key=lambda one: one[1] in WARNINGS)
    return [(rule, flag, text[:_LONGEST], place[:_LONGEST]) for rule, flag, text, place in ranked][
        :_MOST_FOUND
    ]


def _say(said: BinaryIO, told: object) -> None:
    said.write(json.dumps(told).encode() + b"\n")
    said.flush()


if __name__ == "__main__":
    main(sys.argv[1], sys.stdin.buffer, sys.stdout.buffer)
