# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LearningAssignmentAggregateQueryResponseData


class LearningAssignmentAggregateQueryResponseGroupedData(Model):
    """Part of LearningAssignmentAggregateResponse."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[LearningAssignmentAggregateQueryResponseData] | None = field("data", default=None)
