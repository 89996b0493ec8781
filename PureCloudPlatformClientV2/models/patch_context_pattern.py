# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PatchEntityTypeCriteria


class PatchContextPattern(Model):
    """Part of PatchContext."""

    criteria: list[PatchEntityTypeCriteria] | None = field("criteria", default=None)
