"""The files that run the house in containers speak of the house as it is."""

import ast
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from reskontra.console.web.building import READ_OF_TREATY
from reskontra.workers.broker.queues import Queue
from tests.architecture.tree import ROOMS, ROOT, place, syntax

INFRA = ROOT / "infra"
BASE = INFRA / "kubernetes/base"
DOCKERFILE = (INFRA / "images/room.Dockerfile").read_text("utf-8")
COMPOSE = yaml.safe_load((INFRA / "compose.yaml").read_text("utf-8"))
QUEUES = sorted(BASE.glob("queues/*/kustomization.yaml"))
DOCUMENTS = [
    document
    for file in sorted(BASE.rglob("*.yaml"))
    for document in yaml.safe_load_all(file.read_text("utf-8"))
]
# A document is JSON: it can hold anything.
Document = dict[str, Any]


def of_kind(*kinds: str) -> list[Document]:
    return [document for document in DOCUMENTS if document["kind"] in kinds]


def pod(document: Document) -> Document:
    return document["spec"]["template"]["spec"]  # type: ignore[no-any-return] # YAML has no types


PODS = [pod(document) for document in of_kind("Deployment", "Job")]
CONTAINERS = [container for one in PODS for container in one["containers"]]


def commands() -> list[list[str]]:
    composed = [one["command"] for one in COMPOSE["services"].values() if "build" in one]
    return [*composed, *(container["command"] for container in CONTAINERS)]


def modules_run(command: list[str]) -> list[str]:
    return [re.split(r"[: ]", word)[0] for word in command if word.startswith("reskontra.")]


def is_runnable(module: str) -> bool:
    room, *path = module.split(".")[1:]
    target = ROOMS[room].joinpath(*path)
    return target.with_suffix(".py").is_file() or (target / "__main__.py").is_file()


def settings_of(room: str) -> set[str]:
    return {
        node.target.id.upper()
        for node in ast.walk(syntax(ROOMS[room] / "settings.py"))
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }


@pytest.mark.parametrize("file", sorted(BASE.rglob("kustomization.yaml")), ids=place)
def test_every_file_that_is_put_together_is_there(file: Path) -> None:
    resources = yaml.safe_load(file.read_text("utf-8"))["resources"]
    paths = [file.parent / resource for resource in resources]
    assert [p.name for p in paths if not p.is_file() and not (p / file.name).is_file()] == []


def test_every_file_is_put_together() -> None:
    named = yaml.safe_load((BASE / "kustomization.yaml").read_text("utf-8"))["resources"]
    there = {file.name for file in BASE.glob("*.yaml")} - {"kustomization.yaml"}
    assert there | {f"queues/{file.parent.name}" for file in QUEUES} == set(named)


def test_every_queue_has_its_own_workers() -> None:
    assert {file.parent.name for file in QUEUES} == {queue.value for queue in Queue}


@pytest.mark.parametrize("file", QUEUES, ids=lambda file: file.parent.name)
def test_a_queue_is_counted_and_served_by_its_own_name(file: Path) -> None:
    queue = file.parent.name
    whole = yaml.safe_load(file.read_text("utf-8"))
    patched = {
        step["path"]: step["value"]
        for patch in whole["patches"]
        for step in yaml.safe_load(patch["patch"])
    }
    assert whole["nameSuffix"] == f"-{queue}"
    assert patched["/spec/scaleTargetRef/name"] == f"worker-{queue}"
    assert patched["/spec/triggers/0/authenticationRef/name"] == f"worker-{queue}"
    assert patched["/spec/triggers/0/metadata/listName"] == f"dramatiq:{queue}"
    assert patched["/spec/template/spec/containers/0/args"][-2:] == ["--queues", queue]


def test_compose_serves_every_queue_once() -> None:
    served = [
        word
        for service in COMPOSE["services"].values()
        if "--queues" in service.get("command", [])
        for word in service["command"][service["command"].index("--queues") + 1 :]
    ]
    assert sorted(served) == sorted(queue.value for queue in Queue)


def test_what_is_started_exists() -> None:
    run = {module for command in commands() for module in modules_run(command)}
    assert {module for module in run if not is_runnable(module)} == set()


def test_every_setting_that_is_given_is_read() -> None:
    given = {
        *COMPOSE["x-settings"],
        *COMPOSE["x-owner"],
        *(
            literal.partition("=")[0]
            for literal in yaml.safe_load((BASE / "kustomization.yaml").read_text("utf-8"))[
                "configMapGenerator"
            ][0]["literals"]
        ),
    }
    assert given - settings_of("api") - settings_of("workers") == set()


def test_nothing_runs_as_root_or_writes_to_its_own_image() -> None:
    assert [one["securityContext"]["runAsNonRoot"] for one in PODS] == [True] * len(PODS)
    locks = [container["securityContext"] for container in CONTAINERS]
    assert [lock["readOnlyRootFilesystem"] for lock in locks] == [True] * len(locks)
    assert [lock["allowPrivilegeEscalation"] for lock in locks] == [False] * len(locks)
    assert DOCKERFILE.rstrip().endswith("USER 10001:10001")


def stages() -> dict[str, str]:
    """The steps of each stage of the image, by the stage's name; of the last one by its base."""
    parts = re.split(r"(?m)^FROM ", DOCKERFILE)[1:]
    return {part.splitlines()[0].split(" AS ")[-1]: part for part in parts}


def rooms_built() -> set[str]:
    return {one["build"]["args"]["ROOM"] for one in COMPOSE["services"].values() if "build" in one}


def test_every_room_that_is_built_has_its_stage() -> None:
    assert list(stages())[-1] == "${ROOM}"
    assert rooms_built() - set(stages()) == set()
    assert stages()["room"].startswith("${PYTHON}")


def test_the_api_alone_carries_the_web_client_and_knows_where() -> None:
    carrying = {name: steps for name, steps in stages().items() if "--from=web" in steps}
    assert list(carrying) == ["api"]
    [target] = re.findall(r"COPY --from=web /build/services/web/dist (\S+)", carrying["api"])
    assert re.findall(r"ENV WEB_ROOT=(\S+)", carrying["api"]) == [target]
    assert "WEB_ROOT" in settings_of("api")


def test_the_web_client_is_built_of_its_lock_and_the_treaty_alone() -> None:
    steps = stages()["web"]
    assert steps.index("RUN npm ci") < steps.index("COPY services/web ./")
    assert steps.index("COPY services/web ./") < steps.index("RUN npm run build")
    copied = [word for line in re.findall(r"(?m)^COPY (.+)$", steps) for word in line.split()[:-1]]
    assert [name for name in copied if not (ROOT / name).exists()] == []
    read = {name for name in copied if name.startswith("frontend_schema/")}
    assert read == {f"frontend_schema/{name}" for name in READ_OF_TREATY}


def test_what_a_machine_made_for_itself_is_sent_to_no_builder() -> None:
    left_out = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    assert {"**/node_modules", "**/dist"} <= set(left_out)


def test_the_owner_is_known_to_migrations_and_maintenance_alone() -> None:
    knowing = [
        file.relative_to(BASE).as_posix()
        for file in sorted(BASE.rglob("*.yaml"))
        if "reskontra-owner" in file.read_text("utf-8")
    ]
    assert knowing == ["migrate.yaml", "queues/maintenance/kustomization.yaml"]


def test_no_secret_stands_in_the_manifests() -> None:
    assert of_kind("Secret") == []


def test_what_serves_survives_a_drained_node() -> None:
    served = {document["metadata"]["name"] for document in of_kind("Deployment")}
    guarded = {document["metadata"]["name"] for document in of_kind("PodDisruptionBudget")}
    assert served == guarded
