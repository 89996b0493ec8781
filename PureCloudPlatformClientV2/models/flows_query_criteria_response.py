# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import QueryCriteria


class FlowsQueryCriteriaResponse(Model):
    """Given by get_flows_instances_querycapabilities."""

    criteria: list[QueryCriteria] | None = field("criteria", default=None)
    flow_types: list[str] | None = field("flowTypes", default=None)
    action_types: list[str] | None = field("actionTypes", default=None)
    error_codes: list[str] | None = field("errorCodes", default=None)
    warning_codes: list[str] | None = field("warningCodes", default=None)
