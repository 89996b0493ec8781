# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        AddressableEntityRef, ConversationReference, DomainEntityRef, QueueReference, SurveyForm, SurveyScoringSet, Team,
    )


class FlowDiagnosticInfo(Model):
    """Flow diagnostic information of survey error details. In SurveyErrorDetails."""

    last_action_id: int | None = field("lastActionId", default=None)


class Survey(Model):
    """A survey, kept at /api/v2/quality/surveys/{surveyId}. Answer of get_quality_conversation_surveys and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    conversation: ConversationReference | None = field("conversation", default=None)
    survey_form: SurveyForm | None = field("surveyForm", default=None)
    agent: DomainEntityRef | None = field("agent", default=None)
    status: Literal[
        "Pending", "Sent", "InProgress", "Finished", "OptOut", "Error", "Expired",
    ] | str | None = field("status", default=None)
    queue: QueueReference | None = field("queue", default=None)
    answers: SurveyScoringSet | None = field("answers", default=None)
    completed_date: datetime | None = field("completedDate", default=None)
    survey_error_details: SurveyErrorDetails | None = field("surveyErrorDetails", default=None)
    agent_team: Team | None = field("agentTeam", default=None)
    survey_type: Literal["Web", "Voice"] | str | None = field("surveyType", default=None)
    missing_required_answer: bool | None = field("missingRequiredAnswer", default=None)
    flow: AddressableEntityRef | None = field("flow", default=None)
    self_uri: str | None = field("selfUri", default=None)


class SurveyErrorDetails(Model):
    """Survey error details of a survey. In Survey."""

    flow_diagnostic_info: FlowDiagnosticInfo | None = field("flowDiagnosticInfo", default=None)
    survey_error_reason: str | None = field("surveyErrorReason", default=None)
