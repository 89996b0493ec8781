# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CriteriaCategoryInfo(Model):
    """Category information of query criteria. In QueryCriteria."""

    category_id: str | None = field("categoryId", default=None)
    display_order: int | None = field("displayOrder", default=None)


class FlowsQueryCriteriaResponse(Model):
    """Flows query criteria: criteria, flow types, action types and 2 more. Answer of
    get_flows_instances_querycapabilities.
    """

    criteria: list[QueryCriteria] | None = field("criteria", default=None)
    flow_types: list[str] | None = field("flowTypes", default=None)
    action_types: list[str] | None = field("actionTypes", default=None)
    error_codes: list[str] | None = field("errorCodes", default=None)
    warning_codes: list[str] | None = field("warningCodes", default=None)


class QueryCriteria(Model):
    """One of the criteria of flows query criteria. In FlowsQueryCriteriaResponse."""

    criteria_key: Literal[
        "FlowStartDateTime", "FlowEndDateTime", "ConversationId", "WorkitemId", "FlowType", "FlowId", "FlowErrorReason",
        "FlowWarningReason", "FlowAlternateExecutionId", "FlowObjectExecutionId", "FlowActionId", "FlowActionType",
        "FlowActionOutputPathId", "FlowActionOutputPathName", "FlowActionIdOutputPathId", "FlowActionIdOutputPathName",
        "FlowActionTypeOutputPathId", "FlowActionTypeOutputPathName", "BotId", "BotErrorReason", "BotFlowExecutionId",
        "BotObjectExecutionId",
    ] | str | None = field("criteriaKey", default=None)
    criteria_groups: list[str] | None = field("criteriaGroups", default=None)
    description: str | None = field("description", default=None)
    operators: list[str] | None = field("operators", default=None)
    data_type: Literal["string", "guid", "dateTime"] | str | None = field("dataType", default=None)
    category_info: CriteriaCategoryInfo | None = field("categoryInfo", default=None)
