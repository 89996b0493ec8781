# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class AddAdherenceExplanationAgentRequest(Model):
    """An adherence explanation agent to add: type, start date, length minutes and 1 more. Body of
    post_workforcemanagement_adherence_explanations.

    Required by the platform: type, start_date, length_minutes.
    """

    type: Literal["Late"] | str | None = field("type", default=None)
    start_date: datetime | None = field("startDate", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    notes: str | None = field("notes", default=None)
