# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .survey_aggregate_data_container import SurveyAggregateDataContainer


class SurveyAggregateQueryResponse(Model):
    """SurveyAggregateQueryResponse of the Platform API."""

    results: list[SurveyAggregateDataContainer] | None = field("results", default=None)
