# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import UserReference


class RecognitionBase(Model):
    """A recognition base: recipient, type, title and 7 more. Answer of post_employeeengagement_recognitions."""

    id: str | None = field("id", default=None)
    recipient: UserReference | None = field("recipient", default=None)
    created_by: UserReference | None = field("createdBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    type: Literal[
        "ThankYou", "Congratulations", "HighPerformance", "CompanyValues",
    ] | str | None = field("type", default=None)
    title: str | None = field("title", default=None)
    note: str | None = field("note", default=None)
    context_type: Literal[
        "Interaction", "Insights", "Development", "Scorecard",
    ] | str | None = field("contextType", default=None)
    context_id: str | None = field("contextId", default=None)
    self_uri: str | None = field("selfUri", default=None)
