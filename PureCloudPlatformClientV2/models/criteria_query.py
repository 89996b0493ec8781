# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CriteriaGroup(Model):
    """One of the queries of a criteria query. In CriteriaQuery."""

    pcAnd: list[CriteriaItem] | None = field("and", default=None)
    pcOr: list[CriteriaItem] | None = field("or", default=None)
    pcNot: list[CriteriaItem] | None = field("not", default=None)
    criteria: CriteriaItem | None = field("criteria", default=None)


class CriteriaItem(Model):
    """One of the criteria items of a criteria group. In CriteriaGroup."""

    key: Literal[
        "FlowStartDateTime", "FlowEndDateTime", "ConversationId", "WorkitemId", "FlowType", "FlowId", "FlowErrorReason",
        "FlowWarningReason", "FlowAlternateExecutionId", "FlowObjectExecutionId", "FlowActionId", "FlowActionType",
        "FlowActionOutputPathId", "FlowActionOutputPathName", "FlowActionIdOutputPathId", "FlowActionIdOutputPathName",
        "FlowActionTypeOutputPathId", "FlowActionTypeOutputPathName", "BotId", "BotErrorReason", "BotFlowExecutionId",
        "BotObjectExecutionId",
    ] | str | None = field("key", default=None)
    operator: Literal[
        "eq", "gt", "gte", "lt", "lte", "not", "begins", "not_null",
    ] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)


class CriteriaQuery(Model):
    """A criteria query: query. Body of post_flows_instances_query.

    Required by the platform: query.
    """

    query: list[CriteriaGroup] | None = field("query", default=None)
