# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .v2_flow_execution_data_flowid_topic_flow import V2FlowExecutionDataFlowidTopicFlow
    from .v2_flow_execution_data_flowid_topic_journey_action_map import V2FlowExecutionDataFlowidTopicJourneyActionMap
    from .v2_flow_execution_data_flowid_topic_process_automation import V2FlowExecutionDataFlowidTopicProcessAutomation
    from .v2_flow_execution_data_flowid_topic_quality import V2FlowExecutionDataFlowidTopicQuality
    from .v2_flow_execution_data_flowid_topic_workitem import V2FlowExecutionDataFlowidTopicWorkitem


class V2FlowExecutionDataFlowidTopicInvokingContext(Model):
    """V2FlowExecutionDataFlowidTopicInvokingContext of the Platform API."""

    flow: V2FlowExecutionDataFlowidTopicFlow | None = field("flow", default=None)
    journey_action_map: V2FlowExecutionDataFlowidTopicJourneyActionMap | None = field("journeyActionMap", default=None)
    process_automation: V2FlowExecutionDataFlowidTopicProcessAutomation | None = field(
        "processAutomation", default=None
    )
    quality: V2FlowExecutionDataFlowidTopicQuality | None = field("quality", default=None)
    workitem: V2FlowExecutionDataFlowidTopicWorkitem | None = field("workitem", default=None)
