# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo


class V2FlowExecutionDataFlowidTopicExecution(Model):
    object_type: str | None = field("objectType", default=None)
    object_id: str | None = field("objectId", default=None)
    output_path_id: str | None = field("outputPathId", default=None)
    execution_id: str | None = field("executionId", default=None)
    start_date_time: datetime | None = field("startDateTime", default=None)
    error: V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo | None = field("error", default=None)
    warning: V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo | None = field("warning", default=None)
    language_tag: str | None = field("languageTag", default=None)
