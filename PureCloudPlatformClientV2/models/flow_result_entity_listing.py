# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class FlowExecutionDataQueryResult(Model):
    """One of the items of a flow result entity listing. In FlowResultEntityListing."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    start_date_time: datetime | None = field("startDateTime", default=None)
    end_date_time: datetime | None = field("endDateTime", default=None)
    flow_id: str | None = field("flowId", default=None)
    flow_version: str | None = field("flowVersion", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    workitem_id: str | None = field("workitemId", default=None)
    flow_type: Literal[
        "bot", "commonmodule", "digitalbot", "inboundcall", "inboundchat", "inboundemail", "inboundshortmessage",
        "inqueuecall", "inqueueshortmessage", "inqueueemail", "outboundcall", "securecall", "surveyinvite", "voice",
        "voicemail", "voicesurvey", "workflow", "workitem",
    ] | str | None = field("flowType", default=None)
    flow_error_reason: str | None = field("flowErrorReason", default=None)
    flow_warning_reason: str | None = field("flowWarningReason", default=None)
    flow_name: str | None = field("flowName", default=None)
    self_uri: str | None = field("selfUri", default=None)


class FlowResultEntityListing(Model):
    """Page of flow execution data query results. Answer of post_flows_instances_query."""

    entities: list[FlowExecutionDataQueryResult] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)
