import json
from pathlib import Path

import typst

from reskontra.workers.rendering.compiler import FONTS
from reskontra.workers.rendering.table_fit import table_fit

ROOM = 51_300
HEADINGS = ("Beskrivning", "Antal", "Belopp")
ADVANCES = [row.split() for row in (FONTS / "advances.txt").read_text("ascii").splitlines()]
MEASURE = """
#set text(font: "Source Sans 3", size: 1000pt, fallback: false)
#for char in json(bytes(sys.inputs.chars)) {
  context [#metadata(measure("x" + char + "x").width.pt() - measure("xx").width.pt()) <advance>]
}
"""


def test_the_advances_are_those_of_the_font_but_for_kerning(tmp_path: Path) -> None:
    (tmp_path / "measure.typ").write_text(MEASURE, "utf-8")
    compiler = typst.Compiler(
        tmp_path / "measure.typ", root=tmp_path, font_paths=[FONTS], ignore_system_fonts=True
    )
    chars = json.dumps([chr(int(code, 16)) for code, _ in ADVANCES])
    compiler.compile(format="pdf", sys_inputs={"chars": chars})
    real = json.loads(compiler.query("<advance>", field="value"))
    assert max(width - int(told) for width, (_, told) in zip(real, ADVANCES, strict=True)) < 40


def test_a_short_row_is_flat_and_a_long_one_is_not() -> None:
    fit = table_fit(HEADINGS, [("Kort", "1", "100,00"), ("W" * 60, "1", "100,00")], ROOM)
    assert fit is not None
    assert fit.flat == (True, False)


def test_a_row_with_a_line_break_or_an_unknown_letter_is_not_flat() -> None:
    fit = table_fit(
        HEADINGS, [("En\nTvå", "1", "1,00"), ("🎉", "1", "1,00"), ("a", "Ω", "1,00")], ROOM
    )
    assert fit is not None
    assert fit.flat == (False, False, False)


def test_the_first_column_gets_what_the_others_leave() -> None:
    narrow = table_fit(HEADINGS, [("Kort", "1", "100,00")], ROOM)
    wide = table_fit(HEADINGS, [("Kort", "1", "100 000 000 000,00")], ROOM)
    assert narrow is not None
    assert wide is not None
    assert sum(narrow.widths) == sum(wide.widths)
    assert narrow.widths[0] > wide.widths[0]


def test_a_table_without_rows_is_as_wide_as_its_headings() -> None:
    fit = table_fit(HEADINGS, [], ROOM)
    assert fit is not None
    assert fit.flat == ()


def test_too_many_wide_columns_are_left_to_the_typesetter() -> None:
    assert table_fit(["Beskrivning", *("M" * 40,) * 5], [], ROOM) is None
