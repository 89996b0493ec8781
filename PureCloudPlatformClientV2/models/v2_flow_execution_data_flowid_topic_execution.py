# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .v2_flow_execution_data_flowid_topic_flow_error_warning_info import V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo


class V2FlowExecutionDataFlowidTopicExecution(Model):
    """V2FlowExecutionDataFlowidTopicExecution of the Platform API."""

    object_type: str | None = field("objectType", default=None)
    object_id: str | None = field("objectId", default=None)
    output_path_id: str | None = field("outputPathId", default=None)
    execution_id: str | None = field("executionId", default=None)
    start_date_time: datetime | None = field("startDateTime", default=None)
    error: V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo | None = field("error", default=None)
    warning: V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo | None = field("warning", default=None)
    language_tag: str | None = field("languageTag", default=None)
