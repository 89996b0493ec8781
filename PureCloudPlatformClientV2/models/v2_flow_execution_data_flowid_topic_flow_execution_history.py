# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        V2FlowExecutionDataFlowidTopicExecution, V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo,
        V2FlowExecutionDataFlowidTopicInvokingContext,
    )


class V2FlowExecutionDataFlowidTopicFlowExecutionHistory(Model):
    execution_id: str | None = field("executionId", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    division_id: str | None = field("divisionId", default=None)
    end_date_time: datetime | None = field("endDateTime", default=None)
    endpoint: str | None = field("endpoint", default=None)
    errors: list[V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo] | None = field("errors", default=None)
    execution: list[V2FlowExecutionDataFlowidTopicExecution] | None = field("execution", default=None)
    flow_exit_reason: str | None = field("flowExitReason", default=None)
    flow_id: str | None = field("flowId", default=None)
    flow_is_debug: bool | None = field("flowIsDebug", default=None)
    execution_items_truncated: bool | None = field("executionItemsTruncated", default=None)
    flow_type: str | None = field("flowType", default=None)
    flow_version: str | None = field("flowVersion", default=None)
    message_type: Literal[
        "unknown", "sms", "twitter", "facebook", "instagram", "line", "whatsapp", "webmessaging", "open",
    ] | str | None = field("messageType", default=None)
    invoking_context: V2FlowExecutionDataFlowidTopicInvokingContext | None = field("invokingContext", default=None)
    start_date_time: datetime | None = field("startDateTime", default=None)
    warnings: list[V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo] | None = field("warnings", default=None)
