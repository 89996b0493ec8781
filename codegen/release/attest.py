"""What goes with a release: its bill of materials and where it comes from."""

from __future__ import annotations

import json
import platform
import sys
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from .build import digest
from .run import ReleaseError, run


def write_sbom(python: Path, project: Path, target: Path, version: str) -> None:
    """Write a CycloneDX bill of what an installation contains. Raises ReleaseError if the tool finds it invalid."""
    command = (sys.executable, "-m", "cyclonedx_py", "environment", "--pyproject", project, "--mc-type", "library")
    options = ("--output-reproducible", "--of", "JSON", "--validate", "-o", target)
    run(*command, *options, python, cwd=target.parent)
    document = json.loads(target.read_bytes())
    if document.get("bomFormat") != "CycloneDX":
        raise ReleaseError(f"{target}: no CycloneDX document")
    # The tool reads pyproject.toml alone, which takes the version from the package.
    document["metadata"]["component"]["version"] = version
    for component in document["components"]:
        # Where the wheel lay on this machine is nobody's business, and differs from build to build.
        places = component.get("externalReferences", [])
        component["externalReferences"] = [item for item in places if not item["url"].startswith("file:")]
    target.write_text(json.dumps(document, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def write_provenance(files: list[Path], target: Path, source: dict[str, str], epoch: int) -> None:
    """Write an in-toto statement with a SLSA provenance: which files, from which commit and definition, built how."""
    target.write_text(json.dumps(provenance(files, source, epoch), indent=1) + "\n", encoding="utf-8")


def provenance(files: list[Path], source: dict[str, str], epoch: int) -> dict[str, Any]:
    """Return the statement (in-toto Statement v1, SLSA Provenance v1). `source` has commit, definition and version."""
    started = datetime.fromtimestamp(epoch, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    dependencies = [
        {"name": "source", "digest": {"gitCommit": source["commit"]}},
        {"name": "definition/platform-api.json", "digest": {"sha256": source["definition"]}},
    ]
    return {
        "_type": "https://in-toto.io/Statement/v1",
        "subject": [{"name": path.name, "digest": {"sha256": digest(path)}} for path in files],
        "predicateType": "https://slsa.dev/provenance/v1",
        "predicate": {
            "buildDefinition": {
                "buildType": "urn:purecloudplatformclientv2:make-release:1",
                "externalParameters": {"version": source["version"]},
                "internalParameters": {"SOURCE_DATE_EPOCH": epoch, "python": platform.python_version()},
                "resolvedDependencies": dependencies,
            },
            "runDetails": {
                "builder": {"id": "urn:purecloudplatformclientv2:codegen-release"},
                "metadata": {"startedOn": started},
            },
        },
    }
