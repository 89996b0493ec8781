# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class V2FlowExecutionDataFlowidTopicExecution(Model):
    """One of the executions of a flow execution history. In V2FlowExecutionDataFlowidTopicFlowExecutionHistory."""

    object_type: str | None = field("objectType", default=None)
    object_id: str | None = field("objectId", default=None)
    output_path_id: str | None = field("outputPathId", default=None)
    execution_id: str | None = field("executionId", default=None)
    start_date_time: datetime | None = field("startDateTime", default=None)
    error: V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo | None = field("error", default=None)
    warning: V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo | None = field("warning", default=None)
    language_tag: str | None = field("languageTag", default=None)


class V2FlowExecutionDataFlowidTopicFlow(Model):
    """Flow of an invoking context. In V2FlowExecutionDataFlowidTopicInvokingContext."""

    flow_execution_id: str | None = field("flowExecutionId", default=None)
    object_execution_id: str | None = field("objectExecutionId", default=None)


class V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo(Model):
    """Error of an execution. In V2FlowExecutionDataFlowidTopicExecution and 1 more."""

    reason: str | None = field("reason", default=None)
    execution_id: str | None = field("executionId", default=None)
    object_id: str | None = field("objectId", default=None)


class V2FlowExecutionDataFlowidTopicFlowExecutionHistory(Model):
    """A flow execution history: execution id, conversation id, division id and 14 more. Event of
    v2.flows.instances.flow.{id}.
    """

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


class V2FlowExecutionDataFlowidTopicInvokingContext(Model):
    """Invoking context of a flow execution history. In V2FlowExecutionDataFlowidTopicFlowExecutionHistory."""

    flow: V2FlowExecutionDataFlowidTopicFlow | None = field("flow", default=None)
    journey_action_map: V2FlowExecutionDataFlowidTopicJourneyActionMap | None = field("journeyActionMap", default=None)
    process_automation: V2FlowExecutionDataFlowidTopicProcessAutomation | None = field(
        "processAutomation", default=None
    )
    quality: V2FlowExecutionDataFlowidTopicQuality | None = field("quality", default=None)
    workitem: V2FlowExecutionDataFlowidTopicWorkitem | None = field("workitem", default=None)


class V2FlowExecutionDataFlowidTopicJourneyActionMap(Model):
    """Journey action map of an invoking context. In V2FlowExecutionDataFlowidTopicInvokingContext."""

    action_map_id: str | None = field("actionMapId", default=None)
    action_id: str | None = field("actionId", default=None)


class V2FlowExecutionDataFlowidTopicProcessAutomation(Model):
    """Process automation of an invoking context. In V2FlowExecutionDataFlowidTopicInvokingContext."""

    trigger_id: str | None = field("triggerId", default=None)
    trigger_name: str | None = field("triggerName", default=None)


class V2FlowExecutionDataFlowidTopicQuality(Model):
    """Quality of an invoking context. In V2FlowExecutionDataFlowidTopicInvokingContext."""

    policy_id: str | None = field("policyId", default=None)
    policy_name: str | None = field("policyName", default=None)


class V2FlowExecutionDataFlowidTopicWorkitem(Model):
    """Work item of an invoking context. In V2FlowExecutionDataFlowidTopicInvokingContext."""

    workitem_id: str | None = field("workitemId", default=None)
    workitem_name: str | None = field("workitemName", default=None)
