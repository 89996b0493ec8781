# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AnalyticsFlowOutcome


class AnalyticsFlow(Model):
    """Part of AnalyticsSession."""

    ending_language: str | None = field("endingLanguage", default=None)
    entry_reason: str | None = field("entryReason", default=None)
    entry_type: Literal["agent", "direct", "dnis", "flow", "outbound"] | str | None = field("entryType", default=None)
    exit_reason: str | None = field("exitReason", default=None)
    flow_id: str | None = field("flowId", default=None)
    flow_name: str | None = field("flowName", default=None)
    flow_type: Literal[
        "BOT", "COMMONMODULE", "DIGITALBOT", "INBOUNDCALL", "INBOUNDCHAT", "INBOUNDEMAIL", "INBOUNDSHORTMESSAGE",
        "INQUEUECALL", "INQUEUEEMAIL", "INQUEUESHORTMESSAGE", "OUTBOUNDCALL", "SECURECALL", "SPEECH", "SURVEYINVITE",
        "VOICE", "VOICEMAIL", "VOICESURVEY", "WORKFLOW", "WORKITEM",
    ] | str | None = field("flowType", default=None)
    flow_version: str | None = field("flowVersion", default=None)
    issued_callback: bool | None = field("issuedCallback", default=None)
    recognition_failure_reason: str | None = field("recognitionFailureReason", default=None)
    starting_language: str | None = field("startingLanguage", default=None)
    transfer_target_address: str | None = field("transferTargetAddress", default=None)
    transfer_target_name: str | None = field("transferTargetName", default=None)
    transfer_type: str | None = field("transferType", default=None)
    outcomes: list[AnalyticsFlowOutcome] | None = field("outcomes", default=None)
