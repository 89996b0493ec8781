"""Changes as JSON, for programs."""

from __future__ import annotations

import json
from collections import Counter

from PureCloudPlatformClientV2._changes.change import LEVELS, Change
from PureCloudPlatformClientV2._changes.compare import Comparison

from .markdown import group
from .version import suggested


def to_json(comparison: Comparison) -> str:
    """Return the comparison as a JSON document: versions, level, counts by kind, renamed models, changes by level."""
    document = {
        "old": comparison.old,
        "new": comparison.new,
        "level": comparison.level,
        "suggested_version": suggested(comparison),
        "counts": dict(Counter(change.kind for change in comparison.changes)),
        "renamed_models": dict(sorted(comparison.models.items())),
        "changes": {
            level: [_change(change) for change in comparison.changes if change.level == level] for level in LEVELS
        },
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _change(change: Change) -> dict[str, object]:
    members = {"name": change.member, "old": change.old, "new": change.new, "classes": list(change.classes)}
    named = {"kind": change.kind, "of": group(change), "owner": change.owner}
    return named | {key: value for key, value in members.items() if value}
