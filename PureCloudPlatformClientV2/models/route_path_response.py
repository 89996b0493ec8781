# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import LanguageReference, QueueReference, RoutingSkillReference


class RoutePathResponse(Model):
    """One of the route paths of a forecast planning group. In ForecastPlanningGroupResponse and 1 more."""

    queue: QueueReference | None = field("queue", default=None)
    media_type: Literal[
        "Voice", "Chat", "Email", "Callback", "Message", "Workitem",
    ] | str | None = field("mediaType", default=None)
    language: LanguageReference | None = field("language", default=None)
    skills: list[RoutingSkillReference] | None = field("skills", default=None)
