# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MatchCriteria, TriggerTarget


class CreateTriggerRequest(Model):
    """A trigger to create: target, enabled, name and 5 more. Body of post_processautomation_triggers.

    Required by the platform: target, enabled, name, topic_name.
    """

    target: TriggerTarget | None = field("target", default=None)
    enabled: bool | None = field("enabled", default=None)
    match_criteria: list[MatchCriteria] | None = field("matchCriteria", default=None)
    name: str | None = field("name", default=None)
    topic_name: str | None = field("topicName", default=None)
    event_ttl_seconds: int | None = field("eventTTLSeconds", default=None)
    delay_by_seconds: int | None = field("delayBySeconds", default=None)
    description: str | None = field("description", default=None)
