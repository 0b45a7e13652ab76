"""What a new slice and a new connector are made of: files from templates, and lines elsewhere."""

from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from string import Template

_TEMPLATES = files("reskontra.console") / "scaffolds"
_DOMAIN = "packages/domain/src/reskontra/domain"
_API = "services/api/src/reskontra/api"
_WORKERS = "services/workers/src/reskontra/workers"
_FACTORIES = "tests/architecture/test_factories.py"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A line put into a file: before an anchor that stands somewhere after another."""

    file: str
    after: str
    before: str
    line: str


@dataclass(frozen=True, slots=True)
class Plot:
    """What is to be laid out, and what is left to a person."""

    files: dict[str, str]
    edits: tuple[Edit, ...]
    left: tuple[str, ...]


def slice_plot(slice_: str) -> Plot:
    """A slice with one table, one command, one question and their tests."""
    thing = singular(slice_)
    words = {
        "slice": slice_,
        "Slice": slice_.replace("_", " ").capitalize(),
        "thing": thing,
        "Thing": camel(thing),
        "prefix": thing.replace("_", "")[:4],
    }
    return Plot(
        _filled(
            "slice",
            {
                "domain": f"{_DOMAIN}/{slice_}",
                "api": f"{_API}/{slice_}",
                "tests_domain": f"tests/domain/{slice_}",
                "tests_api": f"tests/api/{slice_}",
                "factories": "tests/factories",
                "operations": f"frontend_schema/operations/{slice_}",
            },
            words,
            {"slice.py": f"{slice_}.py", "Thing.graphql": f"{words['Thing']}.graphql"},
        ),
        _slice_edits(slice_, thing),
        (
            f"say in {_DOMAIN}/{slice_}/__init__.py what business it is",
            f"move {slice_!r} in pyproject.toml (twice) to where it stands among its neighbours",
            "give it a permission of its own in tenancy/access.py; it is read by COMPANY_READ now",
            "look at the new script in domain/migrations, and at what ./reskontra check says",
        ),
    )


def connector_plot(vendor: str) -> Plot:
    """A connector for the delivery port, complete but for its conversation with the vendor."""
    # RFC 3986, section 3.1: a scheme has no underscores.
    words = {"vendor": vendor, "Vendor": camel(vendor), "scheme": vendor.replace("_", "-")}
    folders = {
        "source": f"{_WORKERS}/connectors/{vendor}",
        "tests": f"tests/workers/connectors/{vendor}",
    }
    return Plot(
        _filled("connector", folders, words, {}),
        (),
        (
            f"write the vendor's own words in connectors/{vendor}/mapping.py and client.py",
            f"test it, refusal and outage, in tests/workers/connectors/{vendor}/test_connector.py",
            "another port than delivery: change connector.py and mapping.py to its words",
            f"plug {words['Vendor']}Delivery in with one line in workers/switchboard.py",
        ),
    )


def singular(noun: str) -> str:
    """The noun for one of them, by the common rules of English."""
    if noun.endswith("ies"):
        return f"{noun[:-3]}y"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def camel(name: str) -> str:
    """The name as a class has it."""
    return "".join(word.capitalize() for word in name.split("_"))


def _slice_edits(slice_: str, thing: str) -> tuple[Edit, ...]:
    event, imports = f"{camel(thing)}Recorded", "\nfrom "
    module = f"from reskontra.domain.{slice_}.events import {event}\n"
    questions = f"from reskontra.api.{slice_} import queries as {thing}_queries\n"
    made = f"from tests.factories.{slice_} import make_{thing}\n"
    unheeded, schemas = f"{_WORKERS}/unheeded.py", f"{_API}/doors/schemas.py"
    return (
        Edit(
            file=f"{_DOMAIN}/tables.py",
            after="TABLES",
            before="\n)",
            line=f'\n    "reskontra.domain.{slice_}.models",',
        ),
        *_layer_edits(slice_),
        Edit(file=unheeded, after=imports, before="from ", line=module),
        Edit(file=unheeded, after="NOBODY_CARES", before="    }\n)", line=f"        {event},\n"),
        Edit(file=schemas, after=imports, before="from ", line=questions),
        Edit(
            file=schemas,
            after="_QUERIES: Final",
            before=")\n",
            line=f"    {thing}_queries,\n",
        ),
        Edit(file=_FACTORIES, after=imports, before="from ", line=made),
        Edit(
            file=_FACTORIES,
            after="await make_parcel()",
            before="\n    models",
            line=f"    await make_{thing}()\n",
        ),
    )


def _layer_edits(slice_: str) -> tuple[Edit, ...]:
    """Both orders of business, above every slice but the dashboards."""
    return tuple(
        Edit(
            file="pyproject.toml", after=after, before='  "(bookkeeping)"', line=f'  "{slice_}",\n'
        )
        for after in ('id = "business"\n', 'id = "business-api"\n')
    )


def _filled(
    kind: str, folders: dict[str, str], words: dict[str, str], names: dict[str, str]
) -> dict[str, str]:
    return {
        f"{folder}/{names.get(name, name)}": Template(text.read_text("utf-8")).substitute(words)
        for shelf, folder in folders.items()
        for text in _sorted(_TEMPLATES / kind / shelf)
        for name in (text.name.removesuffix(".txt"),)
    }


def _sorted(folder: Traversable) -> list[Traversable]:
    return sorted(folder.iterdir(), key=lambda text: text.name)
