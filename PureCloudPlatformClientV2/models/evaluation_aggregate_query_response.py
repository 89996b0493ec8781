# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .evaluation_aggregate_data_container import EvaluationAggregateDataContainer


class EvaluationAggregateQueryResponse(Model):
    """EvaluationAggregateQueryResponse of the Platform API."""

    results: list[EvaluationAggregateDataContainer] | None = field("results", default=None)
