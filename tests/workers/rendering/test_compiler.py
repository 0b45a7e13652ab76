import resource
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
import typst

from reskontra.workers.rendering.compiler import FONTS, TEMPLATES, compile_pdf
from reskontra.workers.rendering.invoice import render_invoice
from tests.workers.rendering.invoices import LOGO, make_document
from tests.workers.rendering.pages import catalogue_of, fonts_of, read

TWELVE_MIB = 12 * 1024  # the kernel counts in KiB


def test_a_page_is_archivable_and_accessible() -> None:
    pdf = render_invoice(make_document(), LOGO)
    catalogue = catalogue_of(pdf)
    metadata = catalogue["/Metadata"].get_object().get_data().decode()
    assert "<pdfaid:part>3</pdfaid:part>" in metadata
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in metadata
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata
    assert catalogue["/MarkInfo"]["/Marked"]
    assert catalogue["/Lang"] == "sv"
    assert "/OutputIntents" in catalogue


def test_a_page_has_a_title_an_author_and_one_instant() -> None:
    about = read(render_invoice(make_document(), LOGO)).metadata
    assert about is not None
    assert about.title == "Faktura 1042 – Åkerbloms Konsultbyrå AB"
    assert about.author == "Åkerbloms Konsultbyrå AB"
    assert about.creation_date == datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def test_every_font_is_in_the_file_and_is_one_of_ours() -> None:
    fonts = set(fonts_of(render_invoice(make_document(note="🎉"), LOGO)))
    assert {(name.split("+")[1], kept) for name, kept in fonts} == {
        ("SourceSans3-Regular", True),
        ("SourceSans3-Semibold", True),
        ("NotoEmoji-Regular", True),
    }


def test_equal_documents_give_equal_bytes() -> None:
    first = render_invoice(make_document(), LOGO)
    render_invoice(make_document(number=7), None)
    assert render_invoice(make_document(), LOGO) == first


def test_eight_threads_set_pages_at_once_without_mixing_them() -> None:
    documents = [make_document(number=number) for number in range(32)]
    alone = [render_invoice(document, LOGO) for document in documents]
    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(lambda document: render_invoice(document, LOGO), documents))
    assert together == alone


def test_memory_does_not_grow_with_the_number_of_pages() -> None:
    def set_pages(first: int) -> int:
        for number in range(first, first + 60):
            render_invoice(make_document(number=number, note=f"Tack {number}"), LOGO)
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    warm = set_pages(0)
    assert set_pages(60) - warm < TWELVE_MIB


def test_every_character_that_counts_as_shown_can_be_shown(tmp_path: Path) -> None:
    rows = [row.partition("-") for row in (FONTS / "coverage.txt").read_text("ascii").split()]
    shown = [
        chr(code)
        for first, _, last in rows
        for code in range(int(first, 16), int(last or first, 16) + 1)
    ]
    (tmp_path / "all.typ").write_text(
        '#set document(title: "x")\n'
        '#set text(font: ("Source Sans 3", "Noto Emoji"), fallback: false, lang: "sv")\n'
        "#text(sys.inputs.all)",
        "utf-8",
    )
    compiler = typst.Compiler(
        tmp_path / "all.typ", root=tmp_path, font_paths=[FONTS], ignore_system_fonts=True
    )
    pdf = compiler.compile(format="pdf", sys_inputs={"all": " ".join(shown)}, pdf_standards="a-3a")
    assert isinstance(pdf, bytes)


def test_a_template_asks_for_no_package_from_the_network() -> None:
    templates = [path.read_text("utf-8") for path in TEMPLATES.rglob("*.typ")]
    assert [text for text in templates if "@preview" in text or "eval(" in text] == []


def test_a_template_that_fails_says_so() -> None:
    with pytest.raises(typst.TypstError):
        compile_pdf("invoice/classic.typ", {}, datetime(2026, 11, 23, tzinfo=UTC))
