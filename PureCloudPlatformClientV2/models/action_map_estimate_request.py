# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .action_map_estimate_outcome_criteria import ActionMapEstimateOutcomeCriteria


class ActionMapEstimateRequest(Model):
    """ActionMapEstimateRequest of the Platform API."""

    segment_ids: list[str] | None = field("segmentIds", default=None)
    outcome_criteria: ActionMapEstimateOutcomeCriteria | None = field("outcomeCriteria", default=None)
