# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class OutcomeAttributionResponseListing(Model):
    """List of outcome attribution results. Answer of get_journey_outcomes_attributions_job_results."""

    entities: list[OutcomeAttributionResultsResponse] | None = field("entities", default=None)


class OutcomeAttributionResultsResponse(Model):
    """One of the items of an outcome attribution response listing. In OutcomeAttributionResponseListing.

    Required by the platform: state, message.
    """

    outcome_id: str | None = field("outcomeId", default=None)
    index: int | None = field("index", default=None)
    external_contact_id: str | None = field("externalContactId", default=None)
    associated_value: float | None = field("associatedValue", default=None)
    state: Literal["Completed", "Valid", "Invalid", "Failed"] | str | None = field("state", default=None)
    message: str | None = field("message", default=None)
    touchpoints: list[TouchpointResponse] | None = field("touchpoints", default=None)
    created_date: datetime | None = field("createdDate", default=None)


class TouchpointResponse(Model):
    """One of the touchpoints of outcome attribution results. In OutcomeAttributionResultsResponse.

    Required by the platform: agent_id, associated_value, state.
    """

    conversation_id: str | None = field("conversationId", default=None)
    agent_id: str | None = field("agentId", default=None)
    associated_value: float | None = field("associatedValue", default=None)
    media_type: Literal["Email", "Message", "Voice"] | str | None = field("mediaType", default=None)
    state: Literal["Completed", "Valid", "Invalid", "Failed"] | str | None = field("state", default=None)
    message: str | None = field("message", default=None)
    created_date: datetime | None = field("createdDate", default=None)
