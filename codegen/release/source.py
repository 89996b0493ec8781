"""Where the new definition comes from, and what of it is kept: the facts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from .. import aliases
from ..complete import complete
from ..describe import describe
from ..texts.prune import prune
from .run import ReleaseError

TIMEOUT_SECONDS = 60
DEFINITION, TOPICS = "definition/platform-api.json", "definition/notification-topics.json"
_LIMIT = 200 * 2**20
_SCHEMAS = ("properties", "definitions")
_TEXTS = ("description", "summary", "example", "externalDocs")


def fetch(source: str, folder: Path) -> Path:
    """Return the file of a definition or of topics: `source` itself, or what its address gives, put into `folder`.

    Raises ReleaseError, OSError.
    """
    if "://" not in source:
        return Path(source).resolve(strict=True)
    parts = urlsplit(source)
    if parts.scheme != "https" and parts.hostname not in ("localhost", "127.0.0.1"):
        raise ReleaseError(f"{source}: a definition is taken from a file or by https only")
    from urllib3 import PoolManager, Timeout

    with PoolManager(timeout=Timeout(total=TIMEOUT_SECONDS)) as pool:
        answer = pool.request("GET", source, preload_content=False)
        data = answer.read(_LIMIT + 1)
        answer.release_conn()
    if answer.status != 200 or len(data) > _LIMIT:
        raise ReleaseError(f"{source}: status {answer.status}, {len(data)} bytes: no definition")
    target = folder / "fetched.json"
    target.write_bytes(data)
    return target


def facts(node: Any, *, names: bool = False) -> Any:
    """Return `node` without the platform's texts; `names` says that its keys are names, not words of OpenAPI."""
    if isinstance(node, list):
        return [facts(item) for item in node]
    if not isinstance(node, dict):
        return node
    kept = node if names else {key: value for key, value in node.items() if key not in _TEXTS}
    return {
        key: value if key in ("enum", "default") and not names else facts(value, names=key in _SCHEMAS and not names)
        for key, value in kept.items()
    }


def with_version(document: dict[str, Any], version: str | None) -> tuple[dict[str, Any], str]:
    """Return the definition with its release, given or its own, in the one place of the version, and the release."""
    found = version or document["info"].get("x-sdk-version")
    if not isinstance(found, str):
        raise ReleaseError("the definition does not say which release it is (info.x-sdk-version): give VERSION")
    return document | {"info": document["info"] | {"x-sdk-version": found}}, found


def replace_definition(document: dict[str, Any], checkout: Path) -> list[str]:
    """Make `document` the definition of `checkout`; return the texts and old names that it leaves without an object.

    Those are removed. Raises DefinitionError, OSError.
    """
    complete(document)
    path = checkout / DEFINITION
    write(document, path)
    sdk = describe(document, document["info"]["x-sdk-version"])
    return [*prune(path.with_name("texts"), sdk), *aliases.prune(path, sdk)]


def write(document: Any, path: Path) -> None:
    """Write the definition as the repository keeps it, so that a release changes only the lines that changed."""
    path.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
