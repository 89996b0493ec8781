# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import FacebookDataIngestionRuleResponse, OpenDataIngestionRuleResponse, TwitterDataIngestionRuleResponse


class DataIngestionRules(Model):
    """Part of SocialTopicResponse."""

    twitter: list[TwitterDataIngestionRuleResponse] | None = field("twitter", default=None)
    open: list[OpenDataIngestionRuleResponse] | None = field("open", default=None)
    facebook: list[FacebookDataIngestionRuleResponse] | None = field("facebook", default=None)
