"""`python -m codegen.complete FILE`: make a bare definition valid Swagger 2.0, in place.

Swagger asks for a description of every response, and for defaults that are allowed values. What the file lacks is
added in our words; what it has stays.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

from PureCloudPlatformClientV2._swagger import Json, operations


def complete(document: Json) -> None:
    """Add to `document` what Swagger 2.0 requires of it."""
    for operation in operations(document):
        for status, response in operation.body.get("responses", {}).items():
            if "$ref" not in response:
                response.setdefault("description", _description(status, response))
        for parameter in operation.body["parameters"]:
            _allow_default(parameter)


def _description(status: str, response: Json) -> str:
    if not status.startswith("2"):
        return "An error, told in the body."
    return "Done; the result is in the body." if "schema" in response else "Done."


def _allow_default(parameter: Json) -> None:
    """Spell a default as the allowed value that it abbreviates: `a` and `ASC` stand for `ascending`.

    Where numbers and truth values are allowed as texts, they become what they say: `false` for `"false"`.
    """
    allowed, default = parameter.get("enum"), parameter.get("default")
    if allowed and json.dumps(default) in allowed:
        parameter["enum"] = [json.loads(one) for one in allowed]
    if allowed and isinstance(default, str) and default not in allowed:
        parameter["default"] = next((one for one in allowed if one.lower().startswith(default.lower())), default)


def main(arguments: Sequence[str] | None = None) -> int:
    """Complete the file that the first argument names."""
    parser = argparse.ArgumentParser(prog="python -m codegen.complete", description=__doc__)
    parser.add_argument("file", type=Path)
    file: Path = parser.parse_args(arguments).file
    document = json.loads(file.read_bytes())
    complete(document)
    file.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
