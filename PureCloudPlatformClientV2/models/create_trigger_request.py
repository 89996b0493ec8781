# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .match_criteria import MatchCriteria
    from .trigger_target import TriggerTarget


class CreateTriggerRequest(Model):
    """CreateTriggerRequest of the Platform API.

    The platform requires: target, enabled, name, topic_name.
    """

    target: TriggerTarget | None = field("target", default=None)
    enabled: bool | None = field("enabled", default=None)
    match_criteria: list[MatchCriteria] | None = field("matchCriteria", default=None)
    name: str | None = field("name", default=None)
    topic_name: str | None = field("topicName", default=None)
    event_ttl_seconds: int | None = field("eventTTLSeconds", default=None)
    delay_by_seconds: int | None = field("delayBySeconds", default=None)
    description: str | None = field("description", default=None)
