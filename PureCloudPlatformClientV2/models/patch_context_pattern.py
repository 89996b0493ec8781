# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .patch_entity_type_criteria import PatchEntityTypeCriteria


class PatchContextPattern(Model):
    """PatchContextPattern of the Platform API."""

    criteria: list[PatchEntityTypeCriteria] | None = field("criteria", default=None)
