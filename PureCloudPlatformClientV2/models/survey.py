# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .addressable_entity_ref import AddressableEntityRef
    from .conversation_reference import ConversationReference
    from .domain_entity_ref import DomainEntityRef
    from .queue_reference import QueueReference
    from .survey_error_details import SurveyErrorDetails
    from .survey_form import SurveyForm
    from .survey_scoring_set import SurveyScoringSet
    from .team import Team


class Survey(Model):
    """Survey of the Platform API."""

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
