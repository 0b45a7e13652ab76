"""The documents of the treaty and the fragments they spread, as they are written."""

from functools import cache
from pathlib import Path

OPERATIONS = Path(__file__).parents[2] / "frontend_schema" / "operations"
FRAGMENTS = OPERATIONS.parent / "fragments"


@cache
def texts_in(folder: Path) -> dict[str, str]:
    """Every GraphQL text in a folder of the treaty, by where it lies there."""
    paths = sorted(folder.rglob("*.graphql"))
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in paths}
