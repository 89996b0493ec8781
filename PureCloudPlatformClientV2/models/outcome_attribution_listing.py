# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class OutcomeAttributionListing(Model):
    """List of outcome attributions. Body of post_journey_outcomes_attributions_jobs.

    Required by the platform: entities.
    """

    entities: list[OutcomeAttributionRequest] | None = field("entities", default=None)
    percent_failed_threshold: int | None = field("percentFailedThreshold", default=None)


class OutcomeAttributionRequest(Model):
    """One of the items of an outcome attribution listing. In OutcomeAttributionListing.

    Required by the platform: outcome_id, associated_value, touchpoints, created_date.
    """

    outcome_id: str | None = field("outcomeId", default=None)
    external_contact_id: str | None = field("externalContactId", default=None)
    associated_value: float | None = field("associatedValue", default=None)
    touchpoints: list[Touchpoint] | None = field("touchpoints", default=None)
    created_date: datetime | None = field("createdDate", default=None)


class Touchpoint(Model):
    """One of the touchpoints of an outcome attribution. In OutcomeAttributionRequest.

    Required by the platform: agent_id, associated_value.
    """

    conversation_id: str | None = field("conversationId", default=None)
    agent_id: str | None = field("agentId", default=None)
    associated_value: float | None = field("associatedValue", default=None)
    media_type: Literal["Email", "Message", "Voice"] | str | None = field("mediaType", default=None)
    created_date: datetime | None = field("createdDate", default=None)
