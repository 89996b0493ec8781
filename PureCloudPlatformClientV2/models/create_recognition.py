# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CreateRecognition(Model):
    """A recognition to create: recipient id, type, title and 3 more. Body of post_employeeengagement_recognitions.

    Required by the platform: recipient_id, type.
    """

    recipient_id: str | None = field("recipientId", default=None)
    type: Literal[
        "ThankYou", "Congratulations", "HighPerformance", "CompanyValues",
    ] | str | None = field("type", default=None)
    title: str | None = field("title", default=None)
    note: str | None = field("note", default=None)
    context_type: Literal[
        "Interaction", "Insights", "Development", "Scorecard",
    ] | str | None = field("contextType", default=None)
    context_id: str | None = field("contextId", default=None)
