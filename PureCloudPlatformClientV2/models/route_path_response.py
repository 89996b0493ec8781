# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .language_reference import LanguageReference
    from .queue_reference import QueueReference
    from .routing_skill_reference import RoutingSkillReference


class RoutePathResponse(Model):
    """RoutePathResponse of the Platform API."""

    queue: QueueReference | None = field("queue", default=None)
    media_type: Literal[
        "Voice", "Chat", "Email", "Callback", "Message", "Workitem",
    ] | str | None = field("mediaType", default=None)
    language: LanguageReference | None = field("language", default=None)
    skills: list[RoutingSkillReference] | None = field("skills", default=None)
