# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .entity_type_criteria import EntityTypeCriteria


class ContextPattern(Model):
    """ContextPattern of the Platform API.

    The platform requires: criteria.
    """

    criteria: list[EntityTypeCriteria] | None = field("criteria", default=None)
