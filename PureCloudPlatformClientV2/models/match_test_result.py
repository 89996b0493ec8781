# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class MatchTestResult(Model):
    """Part of MatchCriteriaTestResult."""

    value: Any | None = field("value", default=None)
    path: str | None = field("path", default=None)
