# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import CriteriaCategoryInfo


class QueryCriteria(Model):
    """Part of FlowsQueryCriteriaResponse."""

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
