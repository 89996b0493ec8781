"""Texts by hand that a new definition leaves without an object: their method, parameter or field is gone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..intermediate import Sdk
from .book import GLOSSARY, gone_methods, names_in_use


def prune(folder: Path, sdk: Sdk) -> list[str]:
    """Remove from the files in `folder` every text whose object `sdk` has not; return the places of what was removed.

    A file that nothing is left of goes, too. Raises OSError, ValueError if a file cannot be read.
    """
    methods, glossary = names_in_use(sdk)
    removed = []
    for path in sorted(folder.glob("*.json")):
        content = json.loads(path.read_bytes())
        if path.name == GLOSSARY:
            named = {part: _known(texts, glossary.get(part, set())) for part, texts in content.items()}
            kept = {
                part: {name: text for name, text in texts.items() if not gone_methods(text, methods)}
                for part, texts in named.items()
            }
            gone = [f"{part}.{name}" for part, texts in content.items() for name in texts if name not in kept[part]]
        else:
            kept = _known(content, methods.get(path.stem, set()))
            gone = [name for name in content if name not in kept]
        if gone:
            removed += [f"texts/{path.name}: {name}" for name in gone]
            _write(path, kept)
    return removed


def _known(texts: dict[str, Any], names: set[str]) -> dict[str, Any]:
    return {name: text for name, text in texts.items() if name in names}


def _write(path: Path, content: dict[str, Any]) -> None:
    if content:
        path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    else:
        path.unlink()
