# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DevelopmentActivityAggregateQueryRequestPredicate(Model):
    """Part of DevelopmentActivityAggregateQueryRequestClause.

    Required by the platform: dimension, value.
    """

    dimension: Literal["attendeeId", "type", "moduleId", "isPassed"] | str | None = field("dimension", default=None)
    value: str | None = field("value", default=None)
