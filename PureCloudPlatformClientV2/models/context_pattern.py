# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import EntityTypeCriteria


class ContextPattern(Model):
    """Part of Context.

    Required by the platform: criteria.
    """

    criteria: list[EntityTypeCriteria] | None = field("criteria", default=None)
