# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal

    from . import DomainEntityRef, FlowVersion, NluInfo, Operation, SupportedLanguage, User, WritableDivision


class Flow(Model):
    """A flow, kept at /api/v2/flows/{flowId}. Answer of get_flow and 6 more; body of post_flows and 1 more.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: WritableDivision | None = field("division", default=None)
    description: str | None = field("description", default=None)
    type: Literal[
        "BOT", "COMMONMODULE", "DIGITALBOT", "INBOUNDCALL", "INBOUNDCHAT", "INBOUNDEMAIL", "INBOUNDSHORTMESSAGE",
        "INQUEUECALL", "INQUEUEEMAIL", "INQUEUESHORTMESSAGE", "OUTBOUNDCALL", "SECURECALL", "SPEECH", "SURVEYINVITE",
        "VOICE", "VOICEMAIL", "VOICESURVEY", "WORKFLOW", "WORKITEM",
    ] | str | None = field("type", default=None)
    locked_user: User | None = field("lockedUser", default=None)
    locked_client: DomainEntityRef | None = field("lockedClient", default=None)
    active: bool | None = field("active", default=None)
    system: bool | None = field("system", default=None)
    deleted: bool | None = field("deleted", default=None)
    published_version: FlowVersion | None = field("publishedVersion", default=None)
    saved_version: FlowVersion | None = field("savedVersion", default=None)
    input_schema: Any | None = field("inputSchema", default=None)
    output_schema: Any | None = field("outputSchema", default=None)
    checked_in_version: FlowVersion | None = field("checkedInVersion", default=None)
    debug_version: FlowVersion | None = field("debugVersion", default=None)
    published_by: User | None = field("publishedBy", default=None)
    current_operation: Operation | None = field("currentOperation", default=None)
    nlu_info: NluInfo | None = field("nluInfo", default=None)
    supported_languages: list[SupportedLanguage] | None = field("supportedLanguages", default=None)
    compatible_flow_types: list[str] | None = field("compatibleFlowTypes", default=None)
    worktype_id: str | None = field("worktypeId", default=None)
    virtual_agent_enabled: bool | None = field("virtualAgentEnabled", default=None)
    self_uri: str | None = field("selfUri", default=None)
