# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class QueryRequestPredicate(Model):
    """Part of QueryRequestClause.

    Required by the platform: dimension, value.
    """

    dimension: Literal["attendeeId", "facilitatorId", "status"] | str | None = field("dimension", default=None)
    value: str | None = field("value", default=None)
