# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class FlowOutcomeDetailEventTopicFlowMilestone(Model):
    """One of the flow milestones of a flow outcome event. In FlowOutcomeDetailEventTopicFlowOutcomeEvent."""

    milestone_id: str | None = field("milestoneId", default=None)
    milestone_time: int | None = field("milestoneTime", default=None)


class FlowOutcomeDetailEventTopicFlowOutcomeEvent(Model):
    """A flow outcome event: event time, conversation id, participant id and 21 more. Event of
    v2.detail.events.conversation.{id}.flow.outcome.
    """

    event_time: int | None = field("eventTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    participant_id: str | None = field("participantId", default=None)
    session_id: str | None = field("sessionId", default=None)
    media_type: Literal[
        "UNKNOWN", "VOICE", "CHAT", "EMAIL", "CALLBACK", "COBROWSE", "VIDEO", "SCREENSHARE", "MESSAGE",
        "INTERNALMESSAGE",
    ] | str | None = field("mediaType", default=None)
    provider: str | None = field("provider", default=None)
    direction: Literal["UNKNOWN", "INBOUND", "OUTBOUND"] | str | None = field("direction", default=None)
    ani: str | None = field("ani", default=None)
    dnis: str | None = field("dnis", default=None)
    address_to: str | None = field("addressTo", default=None)
    address_from: str | None = field("addressFrom", default=None)
    subject: str | None = field("subject", default=None)
    message_type: Literal[
        "UNKNOWN", "SMS", "TWITTER", "FACEBOOK", "LINE", "WHATSAPP", "WEBMESSAGING", "OPEN", "INSTAGRAM", "APPLE",
    ] | str | None = field("messageType", default=None)
    flow_type: Literal[
        "UNKNOWN", "INBOUNDCALL", "OUTBOUNDCALL", "INQUEUECALL", "SECURECALL", "INBOUNDEMAIL", "SURVEYINVITE",
        "INBOUNDSHORTMESSAGE", "INBOUNDCHAT", "WORKFLOW", "BOT", "DIGITALBOT", "COMMONMODULE", "INQUEUEEMAIL",
        "INQUEUESHORTMESSAGE", "VOICE", "VOICEMAIL", "WORKITEM", "VOICESURVEY",
    ] | str | None = field("flowType", default=None)
    flow_id: str | None = field("flowId", default=None)
    division_id: str | None = field("divisionId", default=None)
    flow_version: str | None = field("flowVersion", default=None)
    flow_outcome_id: str | None = field("flowOutcomeId", default=None)
    flow_outcome_start_time: int | None = field("flowOutcomeStartTime", default=None)
    flow_outcome_end_time: int | None = field("flowOutcomeEndTime", default=None)
    flow_outcome_value: Literal["UNKNOWN", "SUCCESS", "FAILURE"] | str | None = field("flowOutcomeValue", default=None)
    flow_milestones: list[FlowOutcomeDetailEventTopicFlowMilestone] | None = field("flowMilestones", default=None)
    conversation_external_contact_ids: list[str] | None = field("conversationExternalContactIds", default=None)
    conversation_external_organization_ids: list[str] | None = field(
        "conversationExternalOrganizationIds", default=None
    )
