"""Third stage: descriptions are printed through templates, and put in place all together or not at all."""

from __future__ import annotations

import gzip
import json
import lzma
import shutil
import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from PureCloudPlatformClientV2 import _HAND_WRITTEN
from PureCloudPlatformClientV2._swagger import Json

from . import formatting
from .intermediate import Model, Sdk
from .module_grouping import called_models, module_name
from .topics import event_document

PACKAGE = "PureCloudPlatformClientV2"
_DEFINITION = f"{PACKAGE}/simulator/platform-api.json.xz"
_EVENTS = f"{PACKAGE}/simulator/notifications.json.gz"
_PHRASES = f"{PACKAGE}/models/phrases.json.gz"
TARGETS = (
    f"{PACKAGE}/apis",
    f"{PACKAGE}/models",
    f"{PACKAGE}/_index.py",
    f"{PACKAGE}/_old_names.py",
    f"{PACKAGE}/_secret_names.py",
    f"{PACKAGE}/_topics.py",
    f"{PACKAGE}/_version.py",
    f"{PACKAGE}/__init__.pyi",
    _DEFINITION,
    _EVENTS,
    "docs/reference",
)
"""Everything the generator owns: what it does not write anew there disappears."""

Progress = Callable[[int, int], None]


def write(sdk: Sdk, document: Json, output: Path, progress: Progress) -> int:
    """Write the SDK below `output` and return the number of files.

    The files are first written to a temporary folder beside their destination and then moved into place, so that a
    failure leaves what was there. `progress` is called with the files done and their total.
    """
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=output, prefix=".codegen-") as folder:
        staging = Path(folder)
        total = len(sdk.modules) + 2 * len(sdk.apis)
        count = 0
        for count, (path, text) in enumerate(_files(sdk), 1):
            target = staging / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
            progress(min(count, total), total)
        _write_definition(document, staging / _DEFINITION)
        _write_compressed(event_document(sdk, document), staging / _EVENTS)
        # In the order of the fields, which the classes have as well: half again as long with their names.
        phrases = {model.name: [field.phrase for field in model.fields] for model in sdk.models}
        _write_compressed(phrases, staging / _PHRASES)
        _swap(staging, output)
    return count + 3


def _write_definition(document: Json, path: Path) -> None:
    """Write the definition for the simulator, without the models that no operation could carry."""
    called = called_models(document)
    definitions = {name: schema for name, schema in document["definitions"].items() if name in called}
    _write_compressed(document | {"definitions": definitions}, path)


def _write_compressed(value: Json, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    data = json.dumps(value, separators=(",", ":")).encode()
    path.write_bytes(lzma.compress(data) if path.suffix == ".xz" else gzip.compress(data, mtime=0))


def _swap(staging: Path, output: Path) -> None:
    """Move the new files in; where one move fails, move back what has been replaced."""
    replaced: list[tuple[Path, Path]] = []
    try:
        for name in TARGETS:
            new, current, old = staging / name, output / name, staging / f"old-{name.replace('/', '-')}"
            current.parent.mkdir(parents=True, exist_ok=True)
            if current.exists():
                current.rename(old)
                replaced.append((old, current))
            new.rename(current)
    except OSError:
        for old, current in replaced:
            if current.is_dir():
                shutil.rmtree(current)
            old.replace(current)
        raise


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # Python and Markdown are printed, not HTML
    )
    filters: list[Callable[..., Any]] = [
        formatting.api_import_lines,
        formatting.behaviour,
        formatting.field_docstring,
        formatting.field_line,
        formatting.method_docstring,
        formatting.model_docstring,
        formatting.model_import_lines,
        formatting.operation_declaration,
        formatting.signature_line,
    ]
    environment.filters |= {function.__name__: function for function in filters}
    return environment


def _official(model: Model) -> str:
    """Return the official module of a model that shares one here, "" for all others."""
    name = module_name(model.name)
    return name if name != model.module else ""


def _files(sdk: Sdk) -> Iterator[tuple[str, str]]:
    """Yield path and text of every generated text file."""
    environment = _environment()
    common: dict[str, object] = {
        "version": sdk.version,
        "apis": sdk.apis,
        "models": sdk.models,
        "old_models": sdk.old_models,
    }
    common["official_only"] = next((name for name in map(_official, sdk.models) if name), "")

    def render(template: str, **values: object) -> str:
        return environment.get_template(template).render(common | values)

    for api in sdk.apis:
        yield f"{PACKAGE}/apis/{api.module}.py", render("api.py.j2", api=api)
        yield f"{PACKAGE}/apis/{api.module}.pyi", render("api.pyi.j2", api=api)
    for module in sdk.modules:
        yield f"{PACKAGE}/models/{module.name}.py", render("model.py.j2", module=module)
    yield "docs/reference/index.md", render("index.md.j2", topics=sdk.topics)
    for folder in ("apis", "models"):
        yield f"{PACKAGE}/{folder}/__init__.py", render(f"{folder}.init.py.j2")
        yield f"{PACKAGE}/{folder}/__init__.pyi", render(f"{folder}.pyi.j2")
    modules = {model.name: model.module for model in sdk.models}
    for name in ("_index.py", "_old_names.py", "_version.py"):
        yield f"{PACKAGE}/{name}", render(f"{name}.j2")
    yield f"{PACKAGE}/_secret_names.py", render("_secret_names.py.j2", secret_names=sdk.secret_names)
    yield f"{PACKAGE}/_topics.py", render("_topics.py.j2", topics=sdk.topics)
    yield (
        "docs/reference/notification-topics.md",
        render("notification-topics.md.j2", topics=sdk.topics, module=modules),
    )
    hand_written = sorted(_HAND_WRITTEN.items())
    yield f"{PACKAGE}/__init__.pyi", render("package.pyi.j2", hand_written=hand_written)
