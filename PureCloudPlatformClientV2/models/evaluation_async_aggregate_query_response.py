# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import EvaluationAggregateDataContainer


class EvaluationAsyncAggregateQueryResponse(Model):
    results: list[EvaluationAggregateDataContainer] | None = field("results", default=None)
    cursor: str | None = field("cursor", default=None)
