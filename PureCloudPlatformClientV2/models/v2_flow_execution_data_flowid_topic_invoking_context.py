# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        V2FlowExecutionDataFlowidTopicFlow, V2FlowExecutionDataFlowidTopicJourneyActionMap,
        V2FlowExecutionDataFlowidTopicProcessAutomation, V2FlowExecutionDataFlowidTopicQuality,
        V2FlowExecutionDataFlowidTopicWorkitem,
    )


class V2FlowExecutionDataFlowidTopicInvokingContext(Model):
    flow: V2FlowExecutionDataFlowidTopicFlow | None = field("flow", default=None)
    journey_action_map: V2FlowExecutionDataFlowidTopicJourneyActionMap | None = field("journeyActionMap", default=None)
    process_automation: V2FlowExecutionDataFlowidTopicProcessAutomation | None = field(
        "processAutomation", default=None
    )
    quality: V2FlowExecutionDataFlowidTopicQuality | None = field("quality", default=None)
    workitem: V2FlowExecutionDataFlowidTopicWorkitem | None = field("workitem", default=None)
