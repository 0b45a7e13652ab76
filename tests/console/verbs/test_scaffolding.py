import pytest

from reskontra.console.places import CHECKOUT
from reskontra.console.verbs import scaffolding
from reskontra.console.verbs.plots import Edit, slice_plot
from reskontra.console.verbs.scaffolding import NotLaidOut, edited

EDIT = Edit(file="list.py", after="NAMES = (", before="\n)", line='\n    "new",')


def test_a_line_comes_last_in_the_list_that_is_meant() -> None:
    text = 'OTHERS = (\n)\nNAMES = (\n    "old",\n)\n'
    assert edited(text, EDIT) == 'OTHERS = (\n)\nNAMES = (\n    "old",\n    "new",\n)\n'


def test_a_file_that_looks_otherwise_is_left_alone() -> None:
    with pytest.raises(NotLaidOut, match="edit it here"):
        edited("NAMES = []\n", EDIT)


def test_every_anchor_stands_in_the_tree() -> None:
    edits = slice_plot("salary_rows").edits
    assert all(edit.line in edited(_read(edit.file), edit) for edit in edits)


@pytest.mark.parametrize("name", ["invoicing", "../../etc", "Expenses", "a__b", ""])
def test_a_name_that_cannot_be_is_refused(name: str) -> None:
    with pytest.raises(NotLaidOut):
        scaffolding.lay_out_slice(name)


def _read(file: str) -> str:
    return (CHECKOUT / file).read_text("utf-8")
