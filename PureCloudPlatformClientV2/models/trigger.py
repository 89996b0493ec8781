# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MatchCriteria, TriggerTarget


class Trigger(Model):
    """A trigger, kept at /api/v2/processautomation/triggers/{triggerId}. Answer of get_processautomation_trigger and 2
    more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    topic_name: str | None = field("topicName", default=None)
    target: TriggerTarget | None = field("target", default=None)
    version: int | None = field("version", default=None)
    enabled: bool | None = field("enabled", default=None)
    match_criteria: list[MatchCriteria] | None = field("matchCriteria", default=None)
    event_ttl_seconds: int | None = field("eventTTLSeconds", default=None)
    delay_by_seconds: int | None = field("delayBySeconds", default=None)
    description: str | None = field("description", default=None)
    self_uri: str | None = field("selfUri", default=None)
