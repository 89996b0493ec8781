"""`python -m codegen.simulator_coverage`: write docs/guides/simulator-coverage.md, what is simulated and how.

The table is made from the definition and from the simulator itself: it asks what would answer each operation.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from pathlib import Path

from PureCloudPlatformClientV2.simulator._definition import Definition, Operation, load_definition
from PureCloudPlatformClientV2.simulator._resources import Resources, resources_of
from PureCloudPlatformClientV2.simulator.handlers import handlers_of

PAGE = Path(__file__).parent.parent / "docs/guides/simulator-coverage.md"
_KINDS = ("handlers", "collections", "singletons", "samples")
_HEAD = """# What is simulated, and how

Written by `python -m codegen.simulator_coverage` from definition {version}; a test compares it. Each operation is one
of these:

- **handlers**: code of its own conducts it (jobs, searches, analytics and other routes that do more than remember).
- **collections**: objects are created, listed, changed and deleted, and remembered. Where the definition has no way to
  create one, some samples are there from the start.
- **singletons**: one object at a path, remembered once it was PUT or PATCHed; a sample before.
- **samples**: input is checked, and the answer fits the schema, but it is made up and nothing is remembered.

The header `Simulator-Answer` says it of each answer: `stored`, `computed` or `sample`.

| API | Operations | {kinds} |
|---|---:|{lines}
"""


def kind_of(operation: Operation, definition: Definition, resources: Resources) -> str:
    """How the simulator answers an operation."""
    if (operation.method, operation.path) in handlers_of(definition):
        return "handlers"
    if operation.path in resources.collections or operation.path in resources.items:
        return "collections"
    methods = definition.operations[operation.path].keys()
    if "GET" in methods and methods & {"PUT", "PATCH"} and operation.method in ("GET", "PUT", "PATCH", "DELETE"):
        return "singletons"
    return "samples"


def page() -> str:
    """The text of the page."""
    definition = load_definition()
    resources = resources_of(definition)
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    total: Counter[str] = Counter()
    for operations in definition.operations.values():
        for operation in operations.values():
            kind = kind_of(operation, definition, resources)
            total[kind] += 1
            for tag in operation.tags or ("(none)",):
                counts[tag][kind] += 1
    head = _HEAD.format(version=definition.version, kinds=" | ".join(_KINDS), lines="---:|" * len(_KINDS))
    rows = [_row(tag, counts[tag]) for tag in sorted(counts)]
    return head + "\n".join([*rows, _row("**All** (each once)", total)]) + "\n"


def _row(name: str, counts: Counter[str]) -> str:
    return f"| {name} | {sum(counts.values())} | " + " | ".join(str(counts[kind]) for kind in _KINDS) + " |"


def main() -> int:
    """Write the page; 0 when done."""
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
