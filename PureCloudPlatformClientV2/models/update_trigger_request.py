# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .match_criteria import MatchCriteria
    from .trigger_target import TriggerTarget


class UpdateTriggerRequest(Model):
    """UpdateTriggerRequest of the Platform API.

    The platform requires: version, enabled, target, name, topic_name.
    """

    version: int | None = field("version", default=None)
    enabled: bool | None = field("enabled", default=None)
    target: TriggerTarget | None = field("target", default=None)
    match_criteria: list[MatchCriteria] | None = field("matchCriteria", default=None)
    name: str | None = field("name", default=None)
    topic_name: str | None = field("topicName", default=None)
    event_ttl_seconds: int | None = field("eventTTLSeconds", default=None)
    delay_by_seconds: int | None = field("delayBySeconds", default=None)
    description: str | None = field("description", default=None)
