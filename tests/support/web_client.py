"""A web client of a few lines, for whoever builds one: it writes how often it was built."""

import json
from pathlib import Path

from reskontra.console.places import WEB, WEB_ROOT

_BUILD = """
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
appendFileSync("../built.log", "x");
mkdirSync("dist", { recursive: true });
writeFileSync("dist/index.html", "half");
const source = readFileSync("source.txt", "utf8");
if (source === "broken") throw new Error("source.txt is broken");
writeFileSync("dist/index.html", source);
"""


class WebClient:
    """A checkout with nothing in it but a web client."""

    def __init__(self, root: Path) -> None:
        self.root = root
        package = {"name": "client", "version": "1.0.0", "type": "module"}
        scripts = {"build": "node build.mjs", "check": "node --check build.mjs"}
        lock = {**package, "lockfileVersion": 3, "packages": {"": package}}
        self.write("services/web/package.json", json.dumps({**package, "scripts": scripts}))
        self.write("services/web/package-lock.json", json.dumps(lock))
        self.write("services/web/build.mjs", _BUILD)
        self.write("frontend_schema/documents.ts", "")
        self.says("Hej")

    def says(self, source: str) -> None:
        """Change a source."""
        self.write("services/web/source.txt", source)

    def write(self, name: str, text: str) -> None:
        """Write a file of the checkout."""
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")

    @property
    def served(self) -> str:
        """The page that would be served."""
        return (self.root / WEB_ROOT / "index.html").read_text("utf-8")

    @property
    def times_built(self) -> int:
        """How often a build has begun."""
        log = (self.root / WEB).parent / "built.log"
        return len(log.read_text("utf-8")) if log.is_file() else 0
