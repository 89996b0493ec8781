"""The definition that the package is generated from: read once for all tests of a process, none of which changes it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

DEFINITION = Path(__file__).parent.parent / "definition/platform-api.json"
DOCUMENT: dict[str, Any] = json.loads(DEFINITION.read_bytes())
